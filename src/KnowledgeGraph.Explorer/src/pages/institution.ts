import { fill, h, separated } from '../dom/element.ts';
import type { Affiliation, Attendance, InstitutionAnswer, InstitutionEventsAnswer, InstitutionPeopleAnswer, Named } from '../graphql/answers.ts';
import { ask } from '../graphql/client.ts';
import { attendanceRow } from '../parts/attendances.ts';
import { entityLink, nameForms } from '../parts/entities.ts';
import { batch, listSection, type ListSection } from '../parts/listSection.ts';
import { holderRow } from '../parts/posts.ts';
import { uncounted } from '../parts/uncounted.ts';
import type { Place } from '../routing/place.ts';
import { by } from '../routing/routes.ts';
import { countryName } from '../words/countries.ts';
import { subject } from './subject.ts';

type Holder = Affiliation & { person: Named };

export async function institution(place: Place, main: HTMLElement): Promise<void> {
  const question = ask<InstitutionAnswer>('Institution', { by: by('Institution', place.route.key) }, place.asking);
  const answer = await subject(place, main, 'Institution', question, (data) => data.institution);
  if (answer === null) return;
  const { found, notice } = answer;
  const heading = h('h1', { 'data-testid': 'heading' }, found.name);
  const people = holders(place, found);
  const events = participations(place, found);
  const parent = found.parent === null ? null : h('span', {}, 'part of ', entityLink(place, 'Institution', found.parent));
  const said = uncounted(place, found);
  fill(
    main,
    h(
      'header',
      { class: 'page-head' },
      h('p', { class: 'over' }, 'Institution'),
      heading,
      h('p', { class: 'facts' }, ...separated('·', found.acronym, found.country === null ? null : countryName(found.country), parent)),
    ),
    notice,
    h('div', { class: 'columns' }, h('div', {}, people.element, events.element, said.element), h('div', { class: 'side' }, units(place, found.units?.nodes ?? []), nameForms(found.names.nodes, found.name))),
  );
  place.announce(found.name, heading);
  await Promise.all([people.load(), events.load(), said.load()]);
}

function units(place: Place, values: readonly Named[]): HTMLElement | null {
  if (values.length === 0) return null;
  return h('section', { class: 'section', 'data-testid': 'units' }, h('h2', {}, 'Units'), h('ol', { class: 'rows' }, values.map((unit) => h('li', { class: 'row' }, entityLink(place, 'Institution', unit)))));
}

function holders(place: Place, me: Named): ListSection {
  return listSection<Holder>({
    title: 'People',
    testid: 'institution-people',
    what: 'its people',
    row: (affiliation) => holderRow(place, me, affiliation),
    empty: () => 'No article names anyone with a post here.',
    fetch: async (after) => {
      const { data, failures } = await ask<InstitutionPeopleAnswer>('InstitutionPeople', { by: by('Institution', me.handle), after }, place.asking);
      const connection = data?.institution?.affiliations;
      return batch(connection, connection?.nodes, failures);
    },
  });
}

function participations(place: Place, me: Named): ListSection {
  return listSection<Attendance>({
    title: 'Events',
    testid: 'institution-events',
    what: 'its events',
    row: (attendance) => attendanceRow(place, me, attendance),
    empty: () => 'No article gives this institution a part in an event.',
    fetch: async (after) => {
      const { data, failures } = await ask<InstitutionEventsAnswer>('InstitutionEvents', { by: by('Institution', me.handle), after }, place.asking);
      const connection = data?.institution?.participations;
      return batch(connection, connection?.nodes, failures);
    },
  });
}
