import { fill, h } from '../dom/element.ts';
import type { EventLine, Named } from '../graphql/answers.ts';
import { leaving, type Place } from '../routing/place.ts';
import { counted } from '../words/numbers.ts';
import { entityLink, eventFacts, when } from './entities.ts';
import { emptyNotice, failureNotice, loading } from './notices.ts';
import { askParticipants, partLines } from './participants.ts';

/** An event in a list, with those who took part behind a click. */
export function eventRow(place: Place, event: EventLine & { partOf?: Named | null }): HTMLElement {
  const within = event.partOf ? h('div', { class: 'facts' }, 'part of ', entityLink(place, 'Event', event.partOf)) : null;
  return h(
    'li',
    { class: 'row dated', 'data-testid': 'event' },
    when(event.start, event.end),
    h('div', {}, h('div', { class: 'row-title' }, entityLink(place, 'Event', event)), eventFacts(event, false), within, who(place, event)),
  );
}

function who(place: Place, event: Named): HTMLElement {
  const summary = h('summary', {}, 'Who took part');
  const body = h('div', {});
  const details = h('details', { class: 'who', 'data-testid': 'event-participants' }, summary, body);
  let asked = false;

  async function load(): Promise<void> {
    fill(body, loading('who took part'));
    const { participants, total, failures } = await askParticipants(place, event);
    const nobody = 'No article places anyone at this event.';
    fill(body, failureNotice(failures, () => void load()), participants === null ? null : participants.length === 0 ? emptyNotice(nobody) : partLines(place, participants));
    if (total !== null) summary.textContent = `Who took part: ${counted(total, 'entry', 'entries')}`;
  }

  details.addEventListener('toggle', () => {
    if (asked || !details.open) return;
    asked = true;
    load().catch(leaving(place.asking.signal));
  });
  return details;
}
