import { h } from '../dom/element.ts';
import type { SearchAnswer, SearchHit } from '../graphql/answers.ts';
import { ask } from '../graphql/client.ts';
import { entityLink, kindMark, tellingWords } from '../parts/entities.ts';
import { batch, listSection } from '../parts/listSection.ts';
import type { Place } from '../routing/place.ts';

/** All that a typed text may mean, best first. */
export async function found(place: Place, main: HTMLElement): Promise<void> {
  const text = place.route.key;
  const section = listSection<SearchHit>({
    title: `Found for “${text}”`,
    testid: 'search-results',
    what: 'what this may mean',
    level: 'h1',
    row: (hit) => hitRow(place, hit),
    empty: () => 'Nothing by this name. Try a surname alone, another spelling, or fewer words.',
    fetch: async (after) => {
      const { data, failures } = await ask<SearchAnswer>('Search', { text, first: 20, after }, place.asking);
      return batch(data?.search, data?.search?.edges, failures);
    },
  });
  main.replaceChildren(section.element);
  place.announce(text, section.heading);
  await section.load();
}

function hitRow(place: Place, hit: SearchHit): HTMLElement {
  const { node } = hit;
  return h(
    'li',
    { class: 'row', 'data-testid': 'search-result' },
    h('div', { class: 'row-title' }, entityLink(place, node.__typename, node), ' ', kindMark(node.__typename), hit.matched === node.name ? null : h('span', { class: 'aside' }, ` as “${hit.matched}”`)),
    h('div', { class: 'facts' }, tellingWords(node)),
  );
}
