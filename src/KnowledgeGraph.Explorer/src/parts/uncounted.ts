import { h, separated } from '../dom/element.ts';
import type { Named, QuotedStatement, UncountedAnswer } from '../graphql/answers.ts';
import { ask } from '../graphql/client.ts';
import type { Place } from '../routing/place.ts';
import { limits } from '../words/relations.ts';
import { batch, listSection, type ListSection } from './listSection.ts';
import { quote } from './quotes.ts';
import { limitMarks, statementLine } from './statementLine.ts';

/** What articles say of one without saying that it took place: planned, absent, represented, attributed. It makes no link; where there is none the section is hidden. */
export function uncounted(place: Place, me: Named): ListSection {
  const section = listSection<QuotedStatement>({
    title: 'Said, but not counted',
    testid: 'uncounted',
    what: 'what is said but not counted',
    row: (statement) => row(place, statement),
    empty: () => 'Nothing of this kind is said.',
    fetch: async (after) => {
      const { data, failures } = await ask<UncountedAnswer>('Uncounted', { of: me.handle, after }, place.asking);
      section.element.hidden = failures.length === 0 && data?.statements?.nodes.length === 0 && after === null;
      return batch(data?.statements, data?.statements?.nodes, failures);
    },
  });
  section.element.hidden = true;
  return section;
}

function row(place: Place, statement: QuotedStatement): HTMLElement {
  return h(
    'li',
    { class: 'row', 'data-testid': 'uncounted-statement' },
    statementLine(place, statement),
    h('div', { class: 'facts' }, ...separated('·', ...limitMarks(limits(statement)))),
    quote(place, statement.evidence, [statement.subject.name, statement.object.name]),
  );
}
