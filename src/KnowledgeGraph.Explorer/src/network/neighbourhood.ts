import { fill, h } from '../dom/element.ts';
import type { Named, Network, NetworkAnswer } from '../graphql/answers.ts';
import { ask } from '../graphql/client.ts';
import { emptyNotice, failureNotice, loading } from '../parts/notices.ts';
import { entityHref, entityLink } from '../parts/entities.ts';
import type { Place } from '../routing/place.ts';
import { gradeWords } from '../words/meetings.ts';
import { counted, strengthWords } from '../words/numbers.ts';
import { tied } from './links.ts';

/** The people around one person and the ties among them: a drawing, and the same as a list for those who do not use the drawing. */
export function neighbourhood(place: Place, person: Named): { element: HTMLElement; load(): Promise<void> } {
  const reach = h(
    'select',
    { 'aria-label': 'How far the network reaches', 'data-testid': 'network-reach' },
    h('option', { value: '1' }, 'people named with them'),
    h('option', { value: '2' }, 'and those named with these'),
  );
  const body = h('div', {});
  const element = h('section', { class: 'section', 'data-testid': 'network' }, h('div', { class: 'section-head' }, h('h2', {}, 'Network'), reach), body);
  let turn = 0;
  let end = (): void => {};

  async function load(): Promise<void> {
    const mine = ++turn;
    end();
    fill(body, loading('the network'));
    const { data, failures } = await ask<NetworkAnswer>('Network', { around: { id: person.handle }, hops: Number(reach.value) }, place.asking);
    if (mine !== turn) return;
    const network = data?.network ?? null;
    const notice = failureNotice(failures, () => void load());
    if (network === null || network.nodes.length < 2) {
      fill(body, notice, network === null ? null : emptyNotice('No article names anyone together with this person.'));
      return;
    }
    const canvas = h('div', { class: 'canvas', 'data-testid': 'network-drawing', role: 'img', 'aria-label': `Drawing of the network around ${person.name}. The list below says the same.` });
    fill(body, notice, canvas, omitted(network), asList(place, network));
    await drawInto(canvas, network, () => mine === turn);
  }

  async function drawInto(canvas: HTMLElement, network: Network, wanted: () => boolean): Promise<void> {
    try {
      const { draw } = await import('./drawing.ts');
      if (place.asking.signal.aborted || !wanted()) return;
      const open = (handle: string): void => {
        location.hash = entityHref(place, 'Person', handle);
      };
      end = draw(canvas, network, person.handle, open);
    } catch (error) {
      console.warn('The network cannot be drawn.', error);
      canvas.replaceWith(emptyNotice('This browser cannot draw the network; the list says the same.'));
      element.querySelector('details')?.setAttribute('open', '');
    }
  }

  reach.addEventListener('change', () => void load());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void load(), { signal: place.asking.signal });
  place.asking.signal.addEventListener('abort', () => end());
  return { element, load };
}

function omitted(network: Network): HTMLElement | null {
  if (network.omittedNodes === 0 && network.omittedLinks === 0) return null;
  return h('p', { class: 'facts' }, `Left out: ${counted(network.omittedNodes, 'person', 'people')} and ${counted(network.omittedLinks, 'tie')}.`);
}

function asList(place: Place, network: Network): HTMLElement {
  const rows = tied(network).map(({ source, target, link }) =>
    h(
      'tr',
      {},
      h('td', {}, entityLink(place, source.entity.__typename, source.entity)),
      h('td', {}, entityLink(place, target.entity.__typename, target.entity)),
      h('td', {}, link.closest === null ? '' : gradeWords[link.closest]),
      h('td', { class: 'number' }, strengthWords(link.weight)),
    ),
  );
  const head = h('tr', {}, ['One', 'Other', 'How closely', 'Strength'].map((title) => h('th', { scope: 'col' }, title)));
  return h(
    'details',
    { class: 'who', 'data-testid': 'network-list' },
    h('summary', {}, `As a list: ${counted(rows.length, 'tie')} among ${counted(network.nodes.length, 'person', 'people')}`),
    h('div', { class: 'scroll' }, h('table', {}, h('thead', {}, head), h('tbody', {}, rows))),
  );
}
