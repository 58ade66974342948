import { fill, h } from '../dom/element.ts';
import type { Place } from '../routing/place.ts';

export async function notFound(place: Place, main: HTMLElement): Promise<void> {
  const heading = h('h1', { 'data-testid': 'heading' }, 'No such page');
  fill(main, heading, h('p', { class: 'empty' }, 'This address names nothing here. Search above, or go to the ', h('a', { href: place.href('home') }, 'first page'), '.'));
  place.announce('No such page', heading);
}
