import { h } from '../dom/element.ts';
import type { EventGroupsAnswer, EventRow, EventsAnswer } from '../graphql/answers.ts';
import { ask } from '../graphql/client.ts';
import { eventRow } from '../parts/eventRow.ts';
import { batch, listSection } from '../parts/listSection.ts';
import { leaving, type Place } from '../routing/place.ts';
import { thousands } from '../words/numbers.ts';
import { capital, lowered } from '../words/relations.ts';
import { eventFilter, type EventChoice } from './eventFilter.ts';

const pageSize = 30;

/** Events, latest first, by text, year and kind; what is chosen stands in the address. */
export function events(note: (address: string) => void) {
  return async (place: Place, main: HTMLElement): Promise<void> => {
    const text = h('input', { type: 'search', placeholder: 'Filter by name or place', 'aria-label': 'Filter by name or place', value: place.route.query['text'] ?? '', 'data-testid': 'events-text' });
    const year = h('select', { 'aria-label': 'Year', 'data-testid': 'events-year' });
    const kind = h('select', { 'aria-label': 'Kind', 'data-testid': 'events-kind' });
    let chosen: EventChoice = { text: text.value, year: place.route.query['year'] ?? '', kind: place.route.query['kind'] ?? '' };
    options(year, 'any year', chosen.year, []);
    options(kind, 'any kind', chosen.kind, []);

    const section = listSection<EventRow>({
      title: 'Events',
      testid: 'events',
      what: 'events',
      level: 'h1',
      controls: h('div', { class: 'controls' }, text, year, kind),
      row: (event) => eventRow(place, event),
      empty: () => (Object.values(chosen).some((value) => value !== '') ? 'No event is such. Choose another year or kind, or clear the text.' : 'The record holds no events yet.'),
      fetch: async (after) => {
        const { data, failures } = await ask<EventsAnswer>('Events', { where: eventFilter(chosen), first: pageSize, after }, place.asking);
        return batch(data?.events, data?.events?.nodes, failures);
      },
    });

    async function groups(): Promise<void> {
      const variables = { byYear: eventFilter({ ...chosen, year: '' }), byKind: eventFilter({ ...chosen, kind: '' }) };
      const { data } = await ask<EventGroupsAnswer>('EventGroups', variables, place.asking);
      const years = (data?.years?.groups ?? []).map(({ keys: [key], count }) => ({ value: key ?? 'none', words: key ?? 'no date', count }));
      const kinds = (data?.kinds?.groups ?? []).map(({ keys: [key], count }) => ({ value: key ?? '', words: capital(lowered(key ?? 'unknown')), count }));
      options(year, 'any year', chosen.year, years.sort(latestFirst));
      options(kind, 'any kind', chosen.kind, kinds);
    }

    const changed = (): void => {
      chosen = { text: text.value.trim(), year: year.value, kind: kind.value };
      note(place.href('events', '', { ...chosen }));
      Promise.all([section.load(), groups()]).catch(leaving(place.asking.signal));
    };
    let timer = 0;
    text.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(changed, 200);
    });
    year.addEventListener('change', changed);
    kind.addEventListener('change', changed);
    main.replaceChildren(section.element);
    place.announce('Events', section.heading);
    await Promise.all([section.load(), groups()]);
  };
}

function latestFirst(left: { value: string }, right: { value: string }): number {
  if (left.value === 'none' || right.value === 'none') return left.value === 'none' ? 1 : -1;
  return right.value.localeCompare(left.value);
}

/** The choices with how many each would leave. What is chosen stays a choice, even where it leaves none. */
function options(select: HTMLSelectElement, any: string, chosen: string, groups: readonly { value: string; words: string; count: number }[]): void {
  const missing = chosen !== '' && !groups.some((group) => group.value === chosen);
  select.replaceChildren(
    h('option', { value: '' }, any),
    ...(missing ? [h('option', { value: chosen }, chosen === 'none' ? 'no date' : capital(lowered(chosen)))] : []),
    ...groups.map((group) => h('option', { value: group.value }, `${group.words} (${thousands(group.count)})`)),
  );
  select.value = chosen;
}
