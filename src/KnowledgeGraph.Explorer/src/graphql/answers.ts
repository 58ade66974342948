// The shapes of what the queries of src/queries ask for. What the schema lets be null is null here too.

export type EntityKind = 'Person' | 'Institution' | 'Event';
export type Relation = 'ATTENDED' | 'SPOKE_AT' | 'ORGANIZED' | 'AFFILIATED_WITH';
export type Grade = 'INTERACTED' | 'SAME_SENTENCE' | 'SAME_SESSION' | 'SAME_EVENT';
export type Presence = 'IN_PERSON' | 'REMOTE' | 'RECORDED' | 'UNKNOWN';
export type Mode = 'IN_PERSON' | 'ONLINE' | 'HYBRID' | 'UNKNOWN';
export type Modality = 'ASSERTED' | 'PLANNED' | 'ABSENT' | 'REPRESENTED' | 'ATTRIBUTED';
export type Origin = 'STATED' | 'DATELINE' | 'DURATION' | 'EVENT' | 'CONTEXT' | 'PUBLICATION';

export interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}

export interface Connection<Node> {
  totalCount?: number | null;
  pageInfo: PageInfo;
  nodes: Node[];
}

export interface Span {
  start: number;
  end: number;
}

export interface Dating {
  value: string;
  origin: Origin;
}

export interface Sources {
  articles: number;
  publishers: number;
  independent: number;
}

export interface Named {
  handle: string;
  name: string;
}

export interface Evidence extends Span {
  quote: string;
  article: { id: string; title: string | null; publisher: string | null; uris: string[]; published: { value: string } | null };
}

export interface Post {
  title: string | null;
  former: boolean;
  institution: Named;
}

export interface Quoted {
  /** The first few, and how many there are. */
  evidence: { totalCount?: number | null; nodes: Evidence[] } | null;
}

export interface Affiliation extends Post, Quoted {
  id: string;
  confidence: number;
  firstSeen: Dating | null;
  lastSeen: Dating | null;
  sources: Sources;
  person?: Named;
}

export interface EventLine extends Named {
  kind: string;
  place: string | null;
  mode: Mode;
  start: Dating | null;
  end: Dating | null;
}

export interface EntityLine extends Named {
  __typename: EntityKind;
  honorifics?: string[];
  affiliations?: { nodes: Post[] } | null;
  acronym?: string | null;
  country?: string | null;
  kind?: string;
  place?: string | null;
  start?: Dating | null;
  end?: Dating | null;
}

export interface NameForm {
  text: string;
  count: number;
}

export interface Participation extends Quoted {
  id: string;
  relation: Relation;
  role: string | null;
  presence: Presence;
  titles: string[];
  onBehalfOf: { origin: 'STATED' | 'AFFILIATION'; institution: Named }[];
  confidence: number;
  sources: Sources;
}

export interface Attendance extends Participation {
  event: EventLine;
}

export interface Participant extends Participation {
  entity: Named & { __typename: EntityKind };
  event: Named;
}

export interface Meeting extends Quoted {
  id: string;
  grade: Grade;
  presence: Presence;
  strength: number;
  namedParticipants: number;
  confidence: number;
  event: EventLine;
  sources: Sources;
}

export interface MetWith {
  node: Named & { affiliations: { nodes: Post[] } | null };
  tie: {
    id: string;
    strength: number;
    closest: Grade;
    presence: Presence;
    firstMet: Dating | null;
    lastMet: Dating | null;
    sources: Sources;
    meetings: { totalCount: number | null; nodes: Meeting[] } | null;
  };
}

export interface Snapshot {
  sequence: number;
  knownAt: string;
}

interface Counted {
  totalCount: number | null;
}

export interface StatusAnswer {
  snapshot: Snapshot;
  people: Counted | null;
  institutions: Counted | null;
  events: Counted | null;
  articles: Counted | null;
}

export interface SearchHit {
  matched: string;
  highlights: Span[];
  node: EntityLine;
}

export interface SearchAnswer {
  search: { totalCount: number | null; pageInfo: PageInfo; edges: SearchHit[] } | null;
}

export interface MatchAnswer {
  match: { query: string; candidates: { score: number; matched: string; entity: EntityLine }[] }[] | null;
}

export interface HomeAnswer {
  people: { nodes: EntityLine[] } | null;
  events: { nodes: EventRow[] } | null;
}

export interface PersonAnswer {
  person:
    | (Named & {
        honorifics: string[];
        names: { nodes: NameForm[] };
        affiliations: { nodes: Affiliation[] } | null;
      })
    | null;
}

export interface PersonMeetingsAnswer {
  person: { metWith: { totalCount: number | null; pageInfo: PageInfo; edges: MetWith[] } | null } | null;
}

export interface PersonEventsAnswer {
  person: { participations: Connection<Attendance> | null } | null;
}

export interface InstitutionAnswer {
  institution:
    | (Named & {
        acronym: string | null;
        country: string | null;
        names: { nodes: NameForm[] };
        parent: Named | null;
        units: { nodes: Named[] } | null;
      })
    | null;
}

export interface InstitutionPeopleAnswer {
  institution: { affiliations: Connection<Affiliation & { person: Named }> | null } | null;
}

export interface InstitutionEventsAnswer {
  institution: { participations: Connection<Attendance> | null } | null;
}

type DatingWithEvidence = Dating & { evidence: Evidence | null };

export interface EventAnswer {
  event:
    | (Omit<EventLine, 'start' | 'end'> & {
        start: DatingWithEvidence | null;
        end: DatingWithEvidence | null;
        statedAttendance: number | null;
        series: string | null;
        edition: number | null;
        names: { nodes: NameForm[] };
        partOf: EventLine | null;
        parts: { nodes: EventLine[] } | null;
      })
    | null;
}

export interface EventParticipantsAnswer {
  event: { handle: string; participants: Connection<Participant> | null } | null;
}

export type EventRow = EventLine & { partOf: Named | null };

export interface EventsAnswer {
  events: Connection<EventRow> | null;
}

interface Group {
  keys: (string | null)[];
  count: number;
}

export interface EventGroupsAnswer {
  years: { groups: Group[] | null } | null;
  kinds: { groups: Group[] | null } | null;
}

export interface PeopleAnswer {
  people: Connection<EntityLine> | null;
}

export interface InstitutionsAnswer {
  institutions: Connection<EntityLine> | null;
}

export interface ArticleRow {
  id: string;
  title: string | null;
  publisher: string | null;
  uris: string[];
  recordedAt: string;
  published: Dating | null;
}

export interface ArticlesAnswer {
  articles: Connection<ArticleRow> | null;
}

export interface ArticleAnswer {
  article:
    | (ArticleRow & {
        retractedAt: string | null;
        text: string | null;
        publishedByParticipant: boolean | null;
        copies: { id: string; title: string | null; publisher: string | null }[] | null;
      })
    | null;
}

export interface Statement {
  id: string;
  relation: Relation;
  role: string | null;
  title: string | null;
  former: boolean;
  presence: Presence;
  modality: Modality;
  confidence: number;
  subject: Named & { __typename: EntityKind };
  object: Named & { __typename: EntityKind };
  onBehalfOf: Named | null;
  evidence: Span;
}

export type QuotedStatement = Omit<Statement, 'evidence'> & { evidence: Evidence };

export interface UncountedAnswer {
  statements: Connection<QuotedStatement> | null;
}

export interface ArticleStatementsAnswer {
  article: { statements: Connection<Statement> | null } | null;
}

export interface NetworkAnswer {
  network: Network | null;
}

export interface Network {
  omittedNodes: number;
  omittedLinks: number;
  nodes: { hop: number; degree: number; entity: Named & { id: string; __typename: EntityKind } }[];
  links: {
    id: string;
    source: string;
    target: string;
    kind: string;
    weight: number;
    closest: Grade | null;
    first: string | null;
    last: string | null;
  }[];
}
