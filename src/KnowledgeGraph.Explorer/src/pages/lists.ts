import { h, separated } from '../dom/element.ts';
import type { ArticleRow, ArticlesAnswer, Connection, InstitutionsAnswer, PeopleAnswer } from '../graphql/answers.ts';
import { ask, type Answer } from '../graphql/client.ts';
import { entityRow } from '../parts/entities.ts';
import { batch, listSection } from '../parts/listSection.ts';
import { leaving, type Page, type Place } from '../routing/place.ts';
import { withoutMoment, type PageName } from '../routing/routes.ts';
import { dateWords, instantWords } from '../words/dates.ts';
import { articleName, siteBeside } from '../words/sources.ts';

interface Listing<Data, Row> {
  page: PageName;
  title: string;
  filter: string;
  empty: string;
  operation: string;
  where(text: string): Record<string, unknown>;
  pick(data: Data): Connection<Row> | null;
  row(place: Place, row: Row): HTMLElement;
}

/** A list of everything of one kind, with a filter by text that stands in the address. */
function listing<Data, Row>(kind: Listing<Data, Row>): (note: (address: string) => void) => Page {
  return (note) => async (place, main) => {
    const text = h('input', { type: 'search', placeholder: kind.filter, 'aria-label': kind.filter, value: place.route.query['text'] ?? '', 'data-testid': `${kind.page}-text` });
    const section = listSection<Row>({
      title: kind.title,
      testid: kind.page,
      what: kind.page,
      level: 'h1',
      controls: h('div', { class: 'controls' }, text),
      row: (row) => kind.row(place, row),
      empty: () => (text.value.trim() === '' ? kind.empty : 'None is such. Clear the filter to see all, or search above, which forgives slips.'),
      fetch: async (after) => {
        const typed = text.value.trim();
        const { data, failures }: Answer<Data> = await ask<Data>(kind.operation, { where: typed === '' ? null : kind.where(typed), after }, place.asking);
        const connection = data === null ? null : kind.pick(data);
        return batch(connection, connection?.nodes, failures);
      },
    });
    let timer = 0;
    text.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        note(place.href(kind.page, '', { text: text.value.trim() }));
        section.load().catch(leaving(place.asking.signal));
      }, 200);
    });
    main.replaceChildren(section.element);
    place.announce(kind.title, section.heading);
    await section.load();
  };
}

const byName = (text: string): Record<string, unknown> => ({ name: { contains: text } });

export const people = listing<PeopleAnswer, Parameters<typeof entityRow>[1]>({
  page: 'people', title: 'People', filter: 'Filter by name', empty: 'The record holds no people yet.', operation: 'People',
  where: byName, pick: (data) => data.people, row: entityRow,
});

export const institutions = listing<InstitutionsAnswer, Parameters<typeof entityRow>[1]>({
  page: 'institutions', title: 'Institutions', filter: 'Filter by name', empty: 'The record holds no institutions yet.', operation: 'Institutions',
  where: byName, pick: (data) => data.institutions, row: entityRow,
});

export const articles = listing<ArticlesAnswer, ArticleRow>({
  page: 'articles', title: 'Articles', filter: 'Filter by title or text', empty: 'The record holds no articles yet.', operation: 'Articles',
  where: (text) => ({ or: [{ title: { contains: text } }, { text: { contains: text } }] }), pick: (data) => data.articles, row: articleRow,
});

function articleRow(place: Place, article: ArticleRow): HTMLElement {
  const published = article.published === null ? 'publication date unknown' : `published ${dateWords(article.published.value)}`;
  return h(
    'li',
    { class: 'row', 'data-testid': 'article' },
    h('div', { class: 'row-title' }, h('a', { class: 'entity', href: place.href('article', withoutMoment(article.id)) }, articleName(article))),
    h('div', { class: 'facts' }, ...separated('·', article.publisher ?? siteBeside(article), published, `recorded ${instantWords(article.recordedAt)}`)),
  );
}
