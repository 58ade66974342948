import { fill, h, separated } from '../dom/element.ts';
import type { EventAnswer, EventLine, Evidence } from '../graphql/answers.ts';
import { ask } from '../graphql/client.ts';
import { entityLink, nameForms, when } from '../parts/entities.ts';
import { eventRow } from '../parts/eventRow.ts';
import { emptyNotice, failureNotice, loading } from '../parts/notices.ts';
import { askParticipants, partSections } from '../parts/participants.ts';
import { quote } from '../parts/quotes.ts';
import { uncounted } from '../parts/uncounted.ts';
import { leaving, type Place } from '../routing/place.ts';
import { by } from '../routing/routes.ts';
import { modeWords } from '../words/meetings.ts';
import { thousands } from '../words/numbers.ts';
import { lowered } from '../words/relations.ts';
import { subject } from './subject.ts';

type Found = NonNullable<EventAnswer['event']>;

export async function event(place: Place, main: HTMLElement): Promise<void> {
  const question = ask<EventAnswer>('Event', { by: by('Event', place.route.key) }, place.asking);
  const answer = await subject(place, main, 'Event', question, (data) => data.event);
  if (answer === null) return;
  const { found, notice } = answer;
  const heading = h('h1', { 'data-testid': 'heading' }, found.name);
  const participants = participantsSection(place, found);
  const said = uncounted(place, found);
  fill(
    main,
    h('header', { class: 'page-head' }, h('p', { class: 'over' }, found.kind === 'OTHER' ? 'Event' : `Event · ${lowered(found.kind)}`), heading, lead(place, found)),
    notice,
    h(
      'div',
      { class: 'columns' },
      h('div', {}, participants.element, said.element),
      h('div', { class: 'side' }, partList(place, 'Parts', found.parts?.nodes ?? []), dateQuotes(place, found), nameForms(found.names.nodes, found.name)),
    ),
  );
  place.announce(found.name, heading);
  await Promise.all([participants.load(), said.load()]);
}

function lead(place: Place, found: Found): HTMLElement[] {
  const attendance = found.statedAttendance === null ? null : `at least ${thousands(found.statedAttendance)} there, as stated`;
  const series = found.series === null ? null : `${found.series}${found.edition === null ? '' : `, edition ${found.edition}`}`;
  const lines = [
    h('p', { class: 'lead' }, ...separated('·', when(found.start, found.end), h('span', { 'data-testid': 'event-place' }, found.place ?? 'no place stated'), modeWords(found.mode))),
    h('p', { class: 'facts' }, ...separated('·', attendance, series, found.partOf === null ? null : h('span', { 'data-testid': 'part-of' }, 'part of ', entityLink(place, 'Event', found.partOf)))),
  ];
  return lines.filter((line) => line.textContent !== '');
}

function partList(place: Place, title: string, parts: readonly EventLine[]): HTMLElement | null {
  if (parts.length === 0) return null;
  return h('section', { class: 'section', 'data-testid': 'parts' }, h('h2', {}, title, ' ', h('span', { class: 'count' }, String(parts.length))), h('ol', { class: 'rows' }, parts.map((part) => eventRow(place, part))));
}

/** The words that the dates rest on; one quote where both rest on the same. */
function dateQuotes(place: Place, found: Found): HTMLElement | null {
  const evidence = [found.start?.evidence, found.end?.evidence].filter((value): value is Evidence => value !== null && value !== undefined);
  const distinct = evidence.filter((value, index) => evidence.findIndex((other) => other.start === value.start && other.article.id === value.article.id) === index);
  if (distinct.length === 0) return null;
  return h('section', { class: 'section', 'data-testid': 'date-quotes' }, h('h2', {}, 'What dates it'), distinct.map((value) => quote(place, value, [])));
}

function participantsSection(place: Place, found: Found): { element: HTMLElement; load(): Promise<void> } {
  const count = h('span', { class: 'count' });
  const body = h('div', {});
  const element = h('section', { class: 'section', 'data-testid': 'participants' }, h('h2', {}, 'Who took part ', count), body);

  async function load(): Promise<void> {
    fill(body, loading('who took part'));
    const { participants, failures } = await askParticipants(place, found);
    const distinct = new Set(participants?.map((participant) => participant.entity.handle)).size;
    count.textContent = participants === null ? '' : thousands(distinct);
    fill(
      body,
      failureNotice(failures, () => void load().catch(leaving(place.asking.signal))),
      participants === null ? null : participants.length === 0 ? emptyNotice('No article places anyone at this event. Its parts, if any, may name some.') : partSections(place, found, participants),
    );
  }

  return { element, load };
}
