import { h, separated } from '../dom/element.ts';
import type { EventParticipantsAnswer, Named, Participant } from '../graphql/answers.ts';
import { ask, type Answer } from '../graphql/client.ts';
import type { Failure } from '../graphql/failures.ts';
import type { Place } from '../routing/place.ts';
import { by } from '../routing/routes.ts';
import { partWords } from '../words/meetings.ts';
import { sourcesWords } from '../words/numbers.ts';
import { entityLink } from './entities.ts';
import { partsOf, type Cluster, type Part } from './grouping.ts';
import { quotes } from './quotes.ts';

const mostPages = 10;

export interface Participants {
  event: Named;
  participants: Participant[] | null;
  total: number | null;
  failures: Failure[];
}

/** All who took part in an event and its parts, page by page up to a thousand. */
export async function askParticipants(place: Place, event: Named): Promise<Participants> {
  const found: Participant[] = [];
  let after: string | null = null;
  let total: number | null = null;
  for (let page = 0; page < mostPages; page++) {
    const answer: Answer<EventParticipantsAnswer> = await ask('EventParticipants', { by: by('Event', event.handle), after }, place.asking);
    const connection = answer.data?.event?.participants ?? null;
    if (connection === null) return { event, participants: page === 0 ? null : found, total, failures: answer.failures };
    found.push(...connection.nodes);
    total = connection.totalCount ?? total;
    after = connection.pageInfo.endCursor;
    if (!connection.pageInfo.hasNextPage || answer.failures.length > 0) return { event, participants: found, total, failures: answer.failures };
  }
  return { event, participants: found, total, failures: [{ code: null, words: `Only the first ${found.length} are shown.` }] };
}

/** By relation, organizers by role, each with the words it rests on. */
export function partSections(place: Place, event: Named, participants: readonly Participant[]): HTMLElement[] {
  return partsOf(participants).map((part) =>
    h(
      'section',
      { class: 'part', 'data-testid': `part-${part.title.toLowerCase()}` },
      h('h3', {}, part.title, ' ', h('span', { class: 'count' }, String(part.count))),
      h('ol', { class: 'rows' }, part.clusters.map((cluster) => clusterRow(place, event, cluster))),
    ),
  );
}

function clusterRow(place: Place, event: Named, cluster: Cluster): HTMLElement {
  const names = cluster.members.map((member) => member.entity.name);
  return h(
    'li',
    { class: 'row' },
    h('ul', { class: 'members' }, cluster.members.map((member) => memberLine(place, event, member))),
    quotes(place, { evidence: cluster.evidence === null ? null : { nodes: cluster.evidence } }, names),
  );
}

function memberLine(place: Place, event: Named, member: Participant): HTMLElement {
  const behalf = member.onBehalfOf.flatMap(({ institution, origin }, index) => [
    index > 0 ? ', ' : origin === 'STATED' ? 'on behalf of ' : 'of ',
    entityLink(place, 'Institution', institution),
  ]);
  const elsewhere = member.event.handle === event.handle ? null : h('span', {}, 'at ', entityLink(place, 'Event', member.event));
  return h(
    'li',
    { 'data-testid': 'participant' },
    entityLink(place, member.entity.__typename, member.entity),
    ' ',
    h(
      'span',
      { class: 'facts' },
      ...separated(
        '·',
        member.titles.join('; '),
        behalf.length > 0 ? h('span', {}, behalf) : null,
        partWords(member.presence),
        elsewhere,
        member.sources.articles > 1 ? sourcesWords(member.sources) : null,
      ),
    ),
  );
}

/** By relation, names only: what opens under an event in a list. */
export function partLines(place: Place, participants: readonly Participant[]): HTMLElement {
  return h('dl', { class: 'parts' }, partsOf(participants).flatMap((part) => [h('dt', {}, part.title), h('dd', {}, names(place, part))]));
}

function names(place: Place, part: Part): Node[] {
  const links = part.clusters.flatMap((cluster) => cluster.members.map((member) => entityLink(place, member.entity.__typename, member.entity)));
  return links.flatMap((link, index) => (index === 0 ? [link] : [document.createTextNode(', '), link]));
}
