import { h, separated } from '../dom/element.ts';
import type { Attendance, Named } from '../graphql/answers.ts';
import type { Place } from '../routing/place.ts';
import { partWords } from '../words/meetings.ts';
import { sourcesWords } from '../words/numbers.ts';
import { capital, part } from '../words/relations.ts';
import { entityLink, eventFacts, when } from './entities.ts';
import { quotes } from './quotes.ts';

/** An event as seen from one who took part: how, under which post, and the quotes behind a click. */
export function attendanceRow(place: Place, me: Named, attendance: Attendance): HTMLElement {
  const behalf = attendance.onBehalfOf.filter(({ origin }) => origin === 'STATED');
  const how = separated(
    '·',
    attendance.titles.length > 0 ? `as ${attendance.titles.join('; ')}` : null,
    behalf.length > 0 ? h('span', {}, 'on behalf of ', behalf.flatMap(({ institution }, index) => [index > 0 ? ', ' : null, entityLink(place, 'Institution', institution)])) : null,
    partWords(attendance.presence),
    sourcesWords(attendance.sources),
  );
  return h(
    'li',
    { class: 'row dated', 'data-testid': 'attendance' },
    when(attendance.event.start, attendance.event.end),
    h(
      'div',
      {},
      h('div', { class: 'row-title' }, h('span', { class: 'relation' }, capital(part(attendance.relation, attendance.role))), ' ', entityLink(place, 'Event', attendance.event)),
      eventFacts(attendance.event, false),
      h('div', { class: 'facts' }, ...how),
      h('details', { class: 'who' }, h('summary', {}, 'Quotes'), quotes(place, attendance, [me.name])),
    ),
  );
}
