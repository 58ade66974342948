import { h, separated } from '../dom/element.ts';
import type { Meeting, MetWith, Named } from '../graphql/answers.ts';
import type { Place } from '../routing/place.ts';
import { datingWords } from '../words/dates.ts';
import { gradeSteps, gradeWords, presenceWords } from '../words/meetings.ts';
import { counted, sourcesWords, strengthWords } from '../words/numbers.ts';
import { capital } from '../words/relations.ts';
import { entityLink, eventFacts, post } from './entities.ts';
import { quotes } from './quotes.ts';

const shownAtOnce = 3;

/** Someone whom the articles place with this person: how close, how strong, and each meeting with its quotes. */
export function tieRow(place: Place, me: Named, met: MetWith, strongest: number): HTMLElement {
  const { node, tie } = met;
  const [firstPost] = node.affiliations?.nodes ?? [];
  const meetings = tie.meetings?.nodes ?? [];
  const total = tie.meetings?.totalCount ?? meetings.length;
  const rows = meetings.map((meeting) => meetingRow(place, [me.name, node.name], meeting));
  return h(
    'li',
    { class: 'row tie', 'data-testid': 'tie', 'data-handle': node.handle },
    h(
      'div',
      { class: 'tie-head' },
      h('h3', {}, entityLink(place, 'Person', node, 'tie-person')),
      strength(tie.strength, strongest),
      h('div', { class: 'post' }, firstPost === undefined ? null : post(place, firstPost)),
    ),
    total > 1
      ? h('div', { class: 'facts' }, ...separated('·', counted(total, 'meeting'), `closest: ${gradeWords[tie.closest]}`, datingWords(tie.firstMet, tie.lastMet), sourcesWords(tie.sources)))
      : null,
    h('ol', { class: 'meetings' }, rows.slice(0, shownAtOnce)),
    rows.length > shownAtOnce
      ? h('details', {}, h('summary', {}, `${counted(rows.length - shownAtOnce, 'further meeting')}`), h('ol', { class: 'meetings' }, rows.slice(shownAtOnce)))
      : null,
    tie.meetings === null ? h('p', { class: 'empty' }, 'The meetings could not be looked up.') : null,
    total > meetings.length ? h('p', { class: 'facts' }, `The ${meetings.length} latest of ${total} meetings are shown.`) : null,
  );
}

function meetingRow(place: Place, names: readonly string[], meeting: Meeting): HTMLElement {
  return h(
    'li',
    { class: 'meeting', 'data-testid': 'meeting' },
    h(
      'div',
      { class: 'grade' },
      grade(meeting),
      h('span', { 'data-testid': 'meeting-presence' }, capital(presenceWords(meeting.presence))),
      h('span', { class: 'separator', 'aria-hidden': 'true' }, '·'),
      h('span', { 'data-testid': 'meeting-grade' }, gradeWords[meeting.grade]),
    ),
    h('div', { class: 'row-title' }, entityLink(place, 'Event', meeting.event, 'meeting-event')),
    eventFacts(meeting.event),
    quotes(place, meeting, names),
    h('div', { class: 'facts' }, ...separated('·', `${counted(meeting.namedParticipants, 'person', 'people')} named there`, sourcesWords(meeting.sources))),
  );
}

/** Four steps, filled as closely as the articles place the two. The words beside it say the same. */
function grade(meeting: Meeting): HTMLElement {
  const steps = [1, 2, 3, 4].map((step) => h('i', { class: step <= gradeSteps[meeting.grade] ? 'on' : 'off' }));
  return h('span', { class: 'steps', 'aria-hidden': 'true' }, steps);
}

function strength(value: number, strongest: number): HTMLElement {
  const bar = h('span', { class: 'bar', 'aria-hidden': 'true' }, h('i', {}));
  bar.style.setProperty('--share', String(strongest > 0 ? value / strongest : 0));
  return h('span', { class: 'strength', title: 'Tie strength: the closer two are placed, and the fewer were there, the more a meeting counts' }, bar, h('span', { class: 'visually-hidden' }, 'strength '), strengthWords(value));
}
