import { fill, h, separated, type Child } from '../dom/element.ts';
import type { StatusAnswer } from '../graphql/answers.ts';
import { ask } from '../graphql/client.ts';
import type { Place } from '../routing/place.ts';
import { formatRoute } from '../routing/routes.ts';
import { instantWords } from '../words/dates.ts';
import { counted } from '../words/numbers.ts';

/** The line at the foot: which state of the record is shown, what it holds, and a way to another moment. */
export function statusLine(go: (address: string) => void): { element: HTMLElement; show(place: Place): Promise<void> } {
  const facts = h('p', { class: 'facts', 'data-testid': 'status' });
  const moment = h('div', { class: 'moment' });
  const element = h('footer', { class: 'status' }, facts, moment);

  async function show(place: Place): Promise<void> {
    fill(moment, momentControl(place, go));
    const { data, failures } = await ask<StatusAnswer>('Status', {}, { ...place.asking, reuse: false });
    if (data === null) {
      fill(facts, failures[0]?.words ?? 'The state of the record is not known.');
      return;
    }
    fill(facts, ...separated('·', ...statusFacts(place, data)));
  }

  return { element, show };
}

function statusFacts(place: Place, status: StatusAnswer): Child[] {
  const { sequence, knownAt } = status.snapshot;
  const keep = h('a', { href: formatRoute({ ...place.route, query: { ...place.route.query }, knownAt }), 'data-testid': 'permalink' }, 'link to this state');
  return [
    h('span', { 'data-testid': 'snapshot' }, `snapshot ${sequence}`),
    `recorded ${instantWords(knownAt)}`,
    count(status.people, 'person', 'people'),
    count(status.institutions, 'institution'),
    count(status.events, 'event'),
    count(status.articles, 'article'),
    place.route.knownAt === null ? keep : null,
  ];
}

function count(of: { totalCount: number | null } | null, one: string, many?: string): string | null {
  return of === null || of.totalCount === null ? null : counted(of.totalCount, one, many);
}

function momentControl(place: Place, go: (address: string) => void): HTMLElement {
  const input = h('input', { type: 'datetime-local', step: '1', required: true, name: 'moment', 'aria-label': 'Moment, in UTC', value: place.route.knownAt?.slice(0, 19) ?? null });
  const form = h('form', {}, input, h('span', {}, 'UTC'), h('button', { type: 'submit', class: 'quiet' }, 'Show'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const value = input.value.length === 16 ? `${input.value}:00` : input.value;
    go(formatRoute({ ...place.route, query: { ...place.route.query }, knownAt: `${value}Z` }));
  });
  return h('details', { 'data-testid': 'moment' }, h('summary', {}, 'As it was known at …'), form);
}

/** The bar that stands over every page while it shows another moment than now. */
export function momentBar(place: Place): HTMLElement | null {
  const { knownAt } = place.route;
  if (knownAt === null) return null;
  const now = formatRoute({ ...place.route, query: { ...place.route.query }, knownAt: null });
  return h('p', { class: 'moment-bar', role: 'status', 'data-testid': 'moment-bar' }, `This is the record as it was known at ${instantWords(knownAt)}. `, h('a', { href: now }, 'Back to now'));
}
