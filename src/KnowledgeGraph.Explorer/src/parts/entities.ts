import { h, separated, type Child } from '../dom/element.ts';
import type { Dating, EntityKind, EntityLine, EventLine, Named, NameForm, Post } from '../graphql/answers.ts';
import type { Place } from '../routing/place.ts';
import type { PageName } from '../routing/routes.ts';
import { countryName } from '../words/countries.ts';
import { datingWords, originOf } from '../words/dates.ts';
import { modeWords } from '../words/meetings.ts';
import { capital, lowered } from '../words/relations.ts';

const pages: Readonly<Record<EntityKind, PageName>> = { Person: 'person', Institution: 'institution', Event: 'event' };

export function entityHref(place: Place, kind: EntityKind, handle: string): string {
  return place.href(pages[kind], handle);
}

/** A link to a person, institution or event. */
export function entityLink(place: Place, kind: EntityKind, entity: Named, testid?: string): HTMLAnchorElement {
  return h('a', { href: entityHref(place, kind, entity.handle), class: `entity ${kind.toLowerCase()}`, 'data-testid': testid }, entity.name);
}

export function kindMark(kind: EntityKind): HTMLElement {
  return h('span', { class: `kind ${kind.toLowerCase()}` }, kind);
}

/** The days of an event, as precisely as they are known, and how they were come by where no article states them. */
export function when(start: Dating | null, end: Dating | null): HTMLElement {
  const words = datingWords(start, end);
  const origin = originOf(start ?? end);
  const value = start?.value ?? end?.value;
  const time = value === undefined ? h('span', { class: 'undated' }, words) : h('time', { datetime: value }, words);
  return h('span', { class: 'when', 'data-testid': 'date' }, time, origin === null ? null : h('span', { class: 'origin' }, ` (${origin})`));
}

/** A post in words with its institution as a link: CEO, Malaysia-China Business Council. */
export function post(place: Place, value: Post): Child[] {
  const title = value.title === null ? null : capital(value.title);
  return [
    value.former ? h('span', { class: 'former' }, 'formerly ') : null,
    title === null ? null : `${title}, `,
    entityLink(place, 'Institution', value.institution),
  ];
}

export function postWords(value: Post): string {
  return `${value.former ? 'formerly ' : ''}${value.title === null ? '' : `${capital(value.title)}, `}${value.institution.name}`;
}

/** The line that tells entities of one name apart, as plain words. */
export function tellingWords(entity: EntityLine): string {
  const [first] = entity.affiliations?.nodes ?? [];
  switch (entity.__typename) {
    case 'Person':
      return first === undefined ? '' : postWords(first);
    case 'Institution':
      return [entity.acronym, entity.country ? countryName(entity.country) : null].filter(Boolean).join(' · ');
    case 'Event':
      return [capital(lowered(entity.kind ?? '')), datingWords(entity.start ?? null, entity.end ?? null), entity.place].filter(Boolean).join(' · ');
  }
}

export function entityRow(place: Place, entity: EntityLine): HTMLElement {
  const honorifics = entity.honorifics?.join(' ');
  return h(
    'li',
    { class: 'row' },
    h('div', { class: 'row-title' }, entityLink(place, entity.__typename, entity), honorifics ? h('span', { class: 'aside' }, ` ${honorifics}`) : null),
    h('div', { class: 'facts' }, tellingWords(entity)),
  );
}

/** Days, kind, place and mode of an event, on one line; without the days where they stand beside it. */
export function eventFacts(event: EventLine, withDays = true): HTMLElement {
  const place = h('span', { 'data-testid': 'event-place' }, event.place ?? 'no place stated');
  const kind = event.kind === 'OTHER' ? null : lowered(event.kind);
  return h('div', { class: 'facts' }, ...separated('·', withDays && when(event.start, event.end), kind, place, modeFact(event)));
}

function modeFact(event: EventLine): string | null {
  const words = modeWords(event.mode);
  return words !== null && event.place?.toLowerCase().includes(words) === true ? null : words;
}

/** The other forms in which the articles name an entity, with how often. */
export function nameForms(forms: readonly NameForm[], name: string): HTMLElement | null {
  const others = forms.filter((form) => form.text !== name);
  if (others.length === 0) return null;
  return h(
    'section',
    { class: 'section', 'data-testid': 'name-forms' },
    h('h2', {}, 'Also named'),
    h('ul', { class: 'forms' }, others.map((form) => h('li', {}, form.text, ' ', h('span', { class: 'count', title: 'times named so' }, `×${form.count}`)))),
  );
}
