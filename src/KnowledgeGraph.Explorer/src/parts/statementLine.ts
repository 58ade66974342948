import { h } from '../dom/element.ts';
import type { Statement } from '../graphql/answers.ts';
import type { Place } from '../routing/place.ts';
import { statementWords, type Limit } from '../words/relations.ts';
import { entityLink } from './entities.ts';

/** A statement in a line, its two ends as links. */
export function statementLine(place: Place, statement: Omit<Statement, 'evidence'>): HTMLElement {
  const { subject, object } = statement;
  return h('div', {}, entityLink(place, subject.__typename, subject), statementWords(statement), entityLink(place, object.__typename, object));
}

/** What limits a statement; what keeps it from counting is set off, so that nobody reads past it. */
export function limitMarks(limits: readonly Limit[]): HTMLElement[] {
  return limits.map(({ words, uncounted }) => h('span', { class: uncounted ? 'uncounted' : null, 'data-testid': uncounted ? 'modality' : null }, words));
}
