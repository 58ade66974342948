import type { Modality, Relation, Statement } from '../graphql/answers.ts';
import { partWords } from './meetings.ts';

const relationWords: Readonly<Record<Relation, string>> = {
  ATTENDED: 'attended',
  SPOKE_AT: 'spoke at',
  ORGANIZED: 'organized',
  AFFILIATED_WITH: 'has a post at',
};

type Took = Exclude<Relation, 'AFFILIATED_WITH'>;

/** What did not take place, or is not vouched for, must not read as if it had. */
const uncountedWords: Readonly<Partial<Record<Modality, Partial<Record<Relation, string>> & Record<Took, string>>>> = {
  PLANNED: { ATTENDED: 'was to attend', SPOKE_AT: 'was to speak at', ORGANIZED: 'was to organize' },
  ABSENT: { ATTENDED: 'did not attend', SPOKE_AT: 'did not speak at', ORGANIZED: 'did not organize' },
  REPRESENTED: { ATTENDED: 'was represented at', SPOKE_AT: 'had someone speak at', ORGANIZED: 'had someone organize' },
  ATTRIBUTED: { ATTENDED: 'is said to have attended', SPOKE_AT: 'is said to have spoken at', ORGANIZED: 'is said to have organized' },
};

/** CO_ORGANIZER -> co-organizer; also the kinds of events: CONFERENCE -> conference. */
export function lowered(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words between the two names of a statement, with the blanks and the comma that they need. */
export function statementWords(statement: Omit<Statement, 'evidence'>): string {
  if (statement.relation === 'AFFILIATED_WITH') {
    if (statement.title === null) return statement.former ? ' formerly had a post at ' : ' has a post at ';
    return `, ${statement.former ? 'formerly ' : ''}${statement.title} at `;
  }
  if (statement.relation === 'ORGANIZED' && statement.role !== null) return `, ${lowered(statement.role)} of `;
  return ` ${uncountedWords[statement.modality]?.[statement.relation] ?? relationWords[statement.relation]} `;
}

export interface Limit {
  words: string;
  /** True where it keeps the statement from making a link. */
  uncounted: boolean;
}

/** What limits a statement: that it is no more than planned, how one was present. Empty when nothing does. */
export function limits({ modality, presence }: Pick<Statement, 'modality' | 'presence'>): Limit[] {
  const [kind, how] = [modalityWords[modality], partWords(presence)];
  return [...(kind === null ? [] : [{ words: kind, uncounted: true }]), ...(how === null ? [] : [{ words: how, uncounted: false }])];
}

const modalityWords: Readonly<Record<Modality, string | null>> = {
  ASSERTED: null,
  PLANNED: 'planned, not reported as done',
  ABSENT: 'said to have been absent',
  REPRESENTED: 'represented by someone else',
  ATTRIBUTED: 'only said by another',
};

/** How one took part in an event: the role of an organizer, else the relation. */
export function part(value: Relation, role: string | null): string {
  return value === 'ORGANIZED' && role !== null ? lowered(role) : relationWords[value];
}
