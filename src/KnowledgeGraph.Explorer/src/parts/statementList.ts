import { fill, h, separated } from '../dom/element.ts';
import type { Span, Statement } from '../graphql/answers.ts';
import type { Place } from '../routing/place.ts';
import { counted, percent } from '../words/numbers.ts';
import { limits } from '../words/relations.ts';
import { entityLink } from './entities.ts';
import { emptyNotice } from './notices.ts';
import { limitMarks, statementLine } from './statementLine.ts';

const noneHere = 'Nothing in these words was taken for a relation. They may support a date or a place.';
const noneAtAll = 'Nothing in this text was taken for a relation.';

/** What an article states, in the order of its text; each line shows its words in the text when asked. */
export function statementList(place: Place, statements: readonly Statement[], span: Span | null, show: (span: Span) => void, onlySpan: boolean) {
  const resting = (statement: Statement): boolean => span !== null && statement.evidence.start < span.end && span.start < statement.evidence.end;
  const shown = onlySpan ? statements.filter(resting) : statements;
  const items = new Map(shown.map((statement) => [statement.id, item(statement)] as const));
  const ordered = [...shown].sort((left, right) => left.evidence.start - right.evidence.start || left.evidence.end - right.evidence.end);
  const title = onlySpan ? `These words carry ${counted(shown.length, 'statement')}` : `${counted(shown.length, 'statement rests', 'statements rest')} on this text`;
  const element = h('section', { class: 'section statements', 'data-testid': 'statements' });
  const rows = h('ol', { class: 'rows' }, ordered.map((statement) => items.get(statement.id)));
  if (shown.length === 0) fill(element, emptyNotice(onlySpan ? noneHere : noneAtAll));
  else if (onlySpan) fill(element, h('details', {}, h('summary', {}, title), rows));
  else fill(element, h('h2', {}, title), rows);

  function item(statement: Statement): HTMLElement {
    const toText = h('button', { type: 'button', class: 'quiet', 'data-testid': 'show-in-text' }, 'show in text');
    toText.addEventListener('click', () => {
      choose([statement]);
      show(statement.evidence);
    });
    const behalf = statement.onBehalfOf === null ? null : h('span', {}, 'on behalf of ', entityLink(place, 'Institution', statement.onBehalfOf));
    return h(
      'li',
      { class: 'row statement', 'data-testid': 'statement' },
      statementLine(place, statement),
      h('div', { class: 'facts' }, ...separated('·', behalf, ...limitMarks(limits(statement)), `confidence ${percent(statement.confidence)}`, onlySpan ? null : toText)),
    );
  }

  function choose(chosen: readonly Statement[]): void {
    for (const [id, row] of items) row.classList.toggle('chosen', chosen.some((statement) => statement.id === id));
    const [first] = chosen;
    if (first !== undefined) items.get(first.id)?.scrollIntoView({ block: 'nearest' });
  }

  return {
    element,
    /** Sets off the statements at these positions of the list that was given. */
    choose: (positions: readonly number[]): void => choose(positions.flatMap((position) => statements[position] ?? [])),
  };
}
