import { h } from '../dom/element.ts';
import type { Span } from '../graphql/answers.ts';
import { articleView } from '../parts/articleView.ts';
import type { Place } from '../routing/place.ts';

export async function article(place: Place, main: HTMLElement): Promise<void> {
  const body = h('div', {});
  main.replaceChildren(body);
  await articleView(place, place.route.key, spanOf(place.route.query), { beside: false, signal: place.asking.signal }).fill(body);
}

/** The quote that the address points at; null when it points at none, or at nonsense. */
function spanOf(query: Readonly<Record<string, string>>): Span | null {
  const [start, end] = [Number(query['start'] ?? NaN), Number(query['end'] ?? NaN)];
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end ? { start, end } : null;
}
