import { fill, h, separated, type Child } from '../dom/element.ts';
import type { StatusAnswer } from '../graphql/answers.ts';
import { ask } from '../graphql/client.ts';
import type { Place } from '../routing/place.ts';
import type { Moment } from '../routing/moment.ts';
import { formatRoute } from '../routing/routes.ts';
import { instantWords } from '../words/dates.ts';
import { counted } from '../words/numbers.ts';

/** The line at the foot: which state of the record is shown, what it holds, and the ways to another moment. */
export function statusLine(go: (address: string) => void): { element: HTMLElement; show(place: Place): Promise<void> } {
  const facts = h('p', { class: 'facts', 'data-testid': 'status' });
  const moments = h('div', { class: 'moments' });
  const element = h('footer', { class: 'status' }, facts, moments);

  async function show(place: Place): Promise<void> {
    fill(moments, asOfControl(place, go), knownAtControl(place, go));
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
  const keep = h('a', { href: sameAt(place, { ...place.route.moment, knownAt }), 'data-testid': 'permalink' }, 'link to this state');
  return [
    h('span', { 'data-testid': 'snapshot' }, `snapshot ${sequence}`),
    sequence === 0 ? 'nothing recorded' : `recorded ${instantWords(knownAt)}`,
    count(status.people, 'person', 'people'),
    count(status.institutions, 'institution'),
    count(status.events, 'event'),
    count(status.articles, 'article'),
    place.route.moment.knownAt === null && sequence > 0 ? keep : null,
    h('a', { href: 'graphiql', 'data-testid': 'graphiql' }, 'GraphiQL'),
  ];
}

function count(of: { totalCount: number | null } | null, one: string, many?: string): string | null {
  return of === null || of.totalCount === null ? null : counted(of.totalCount, one, many);
}

/** The same page at another moment. */
function sameAt(place: Place, moment: Moment): string {
  return formatRoute({ ...place.route, moment });
}

function asOfControl(place: Place, go: (address: string) => void): HTMLElement {
  const { moment } = place.route;
  const input = h('input', { type: 'date', required: true, name: 'day', min: '0001-01-01', max: '9999-12-31', 'aria-label': 'Day', value: moment.asOf, 'data-testid': 'as-of-day' });
  const form = h('form', {}, input, h('button', { type: 'submit', class: 'quiet' }, 'Show'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(sameAt(place, { ...moment, asOf: input.value }));
  });
  return h('details', { 'data-testid': 'as-of', title: 'What had taken place in the world by a day' }, h('summary', {}, 'As of a day …'), form);
}

function knownAtControl(place: Place, go: (address: string) => void): HTMLElement {
  const { moment } = place.route;
  const input = h('input', { type: 'datetime-local', step: '1', required: true, name: 'moment', 'aria-label': 'Moment, in UTC', value: moment.knownAt?.slice(0, 19) ?? null });
  const form = h('form', {}, input, h('span', {}, 'UTC'), h('button', { type: 'submit', class: 'quiet' }, 'Show'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const value = input.value.length === 16 ? `${input.value}:00` : input.value;
    go(sameAt(place, { ...moment, knownAt: `${value}Z` }));
  });
  return h('details', { 'data-testid': 'moment', title: 'What the record held at an instant' }, h('summary', {}, 'As known at …'), form);
}
