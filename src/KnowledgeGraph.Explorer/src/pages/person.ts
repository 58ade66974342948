import { fill, h } from '../dom/element.ts';
import type { Affiliation, Attendance, MetWith, Named, PersonAnswer, PersonEventsAnswer, PersonMeetingsAnswer } from '../graphql/answers.ts';
import { ask } from '../graphql/client.ts';
import { neighbourhood } from '../network/neighbourhood.ts';
import { attendanceRow } from '../parts/attendances.ts';
import { nameForms, post } from '../parts/entities.ts';
import { batch, listSection, type ListSection } from '../parts/listSection.ts';
import { posts } from '../parts/posts.ts';
import { tieRow } from '../parts/tie.ts';
import { uncounted } from '../parts/uncounted.ts';
import { leaving, type Place } from '../routing/place.ts';
import { by } from '../routing/routes.ts';
import { subject } from './subject.ts';

export async function person(place: Place, main: HTMLElement): Promise<void> {
  const question = ask<PersonAnswer>('Person', { by: by('Person', place.route.key) }, place.asking);
  const answer = await subject(place, main, 'Person', question, (data) => data.person);
  if (answer === null) return;
  const { found, notice } = answer;
  const heading = h('h1', { 'data-testid': 'heading' }, found.name);
  const affiliations = found.affiliations?.nodes ?? null;
  const meetings = metWith(place, found);
  const events = participations(place, found);
  const network = neighbourhood(place, found);
  const postList = posts(place, found, affiliations);
  const jumps = jumpLinks([['Whom they met', meetings.element], ['Events', events.element], ['Posts', postList], ['Network', network.element]]);
  const said = uncounted(place, found);
  fill(
    main,
    h('header', { class: 'page-head' }, h('p', { class: 'over' }, 'Person'), heading, honorifics(found.honorifics), principal(place, affiliations), jumps),
    notice,
    h(
      'div',
      { class: 'columns' },
      h('div', {}, meetings.element, events.element, said.element),
      h('div', { class: 'side' }, postList, nameForms(found.names.nodes, found.name), network.element),
    ),
  );
  place.announce(found.name, heading);
  await Promise.all([meetings.load(), events.load(), said.load(), network.load()]);
}

/** Ways down a long page. Buttons, for the address after # is taken by the page itself. */
function jumpLinks(targets: readonly (readonly [string, HTMLElement])[]): HTMLElement {
  const buttons = targets.map(([words, target]) => {
    const jump = (): void => {
      const heading = target.querySelector('h2');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
      target.scrollIntoView({ block: 'start' });
    };
    return h('button', { type: 'button', class: 'quiet', onclick: jump }, words);
  });
  return h('nav', { class: 'jumps', 'aria-label': 'On this page' }, buttons);
}

function honorifics(values: readonly string[]): HTMLElement | null {
  return values.length === 0 ? null : h('p', { class: 'facts', 'data-testid': 'honorifics' }, `addressed as ${values.join(', ')}`);
}

function principal(place: Place, affiliations: readonly Affiliation[] | null): HTMLElement | null {
  const first = affiliations?.find((affiliation) => !affiliation.former);
  return first === undefined ? null : h('p', { class: 'lead' }, post(place, first));
}

const orders = [
  ['STRENGTH', 'DESC', 'strongest tie first'],
  ['LAST_MET', 'DESC', 'latest meeting first'],
  ['MEETINGS', 'DESC', 'most meetings first'],
  ['NAME', 'ASC', 'by name'],
] as const;

function metWith(place: Place, me: Named): ListSection {
  const name = h('input', { type: 'search', placeholder: 'Filter by name', 'aria-label': 'Filter by name', 'data-testid': 'met-with-filter' });
  const order = h('select', { 'aria-label': 'Order', 'data-testid': 'met-with-order' }, orders.map(([, , words], index) => h('option', { value: index }, words)));
  const quoted = h('input', { type: 'checkbox', checked: true, 'data-testid': 'met-with-quotes' });
  let strongest = 0;
  const section = listSection<MetWith>({
    title: 'Met, or named together with',
    testid: 'met-with',
    what: 'whom they met',
    controls: h('div', { class: 'controls' }, name, order, h('label', {}, quoted, ' quotes')),
    row: (met) => tieRow(place, me, met, strongest),
    empty: () =>
      name.value.trim() === '' ? 'No article places anyone together with this person.' : 'None of those named together with this person bears such a name. Clear the filter to see all.',
    fetch: async (after) => {
      const [field, direction] = orders[Number(order.value)] ?? orders[0];
      const text = name.value.trim();
      const variables = { by: by('Person', me.handle), other: text === '' ? null : { name: { contains: text } }, orderBy: { field, direction }, after };
      const { data, failures } = await ask<PersonMeetingsAnswer>('PersonMeetings', variables, place.asking);
      const connection = data?.person?.metWith;
      // Bars are drawn against the strongest of what is shown, whatever the order.
      strongest = Math.max(after === null ? 0 : strongest, ...(connection?.edges ?? []).map((edge) => edge.tie.strength));
      return batch(connection, connection?.edges, failures);
    },
  });
  let timer = 0;
  name.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void section.load().catch(leaving(place.asking.signal)), 200);
  });
  quoted.addEventListener('change', () => section.element.classList.toggle('without-quotes', !quoted.checked));
  order.addEventListener('change', () => void section.load().catch(leaving(place.asking.signal)));
  return section;
}

function participations(place: Place, me: Named): ListSection {
  return listSection<Attendance>({
    title: 'Events',
    testid: 'person-events',
    what: 'events',
    row: (attendance) => attendanceRow(place, me, attendance),
    empty: () => 'No article places this person at an event.',
    fetch: async (after) => {
      const { data, failures } = await ask<PersonEventsAnswer>('PersonEvents', { by: by('Person', me.handle), after }, place.asking);
      const connection = data?.person?.participations;
      return batch(connection, connection?.nodes, failures);
    },
  });
}
