import { h, separated, type Child } from '../dom/element.ts';
import type { Affiliation, Named } from '../graphql/answers.ts';
import type { Place } from '../routing/place.ts';
import { dateWords, rangeWords } from '../words/dates.ts';
import { sourcesWords } from '../words/numbers.ts';
import { capital } from '../words/relations.ts';
import { entityLink, post } from './entities.ts';
import { emptyNotice } from './notices.ts';
import { quotes } from './quotes.ts';

/** The posts of a person, each with the words it rests on. */
export function posts(place: Place, me: Named, affiliations: readonly Affiliation[] | null): HTMLElement {
  return h(
    'section',
    { class: 'section', 'data-testid': 'posts' },
    h('h2', {}, 'Posts', ' ', h('span', { class: 'count' }, affiliations === null ? '' : String(affiliations.length))),
    affiliations === null ? emptyNotice('The posts could not be looked up.') : null,
    affiliations?.length === 0 ? emptyNotice('No article names a post of this person.') : null,
    h('ol', { class: 'rows' }, (affiliations ?? []).map((affiliation) => postRow(place, affiliation, post(place, affiliation), [me.name, affiliation.institution.name]))),
  );
}

/** A person as one of an institution's people: the same post, seen from the other side. */
export function holderRow(place: Place, institution: Named, affiliation: Affiliation & { person: Named }): HTMLElement {
  const unit = affiliation.institution.handle === institution.handle ? null : entityLink(place, 'Institution', affiliation.institution);
  const title = [affiliation.former ? 'formerly' : null, affiliation.title === null ? null : capital(affiliation.title)].filter(Boolean).join(' ');
  const words = [entityLink(place, 'Person', affiliation.person), ' ', h('span', { class: 'facts' }, ...separated('·', title, unit))];
  return postRow(place, affiliation, words, [affiliation.person.name, affiliation.institution.name]);
}

function postRow(place: Place, affiliation: Affiliation, words: Child[], names: readonly string[]): HTMLElement {
  return h(
    'li',
    { class: 'row', 'data-testid': 'post' },
    h('div', {}, words),
    h('div', { class: 'facts' }, ...separated('·', seen(affiliation, place.route.moment.asOf), sourcesWords(affiliation.sources))),
    h('details', { class: 'who' }, h('summary', {}, 'Quotes'), quotes(place, affiliation, names)),
  );
}

/** When the articles show the post: not when it was taken up or left, which they seldom say. As of a day, nothing is said of later ones. */
function seen({ firstSeen, lastSeen }: Affiliation, asOf: string | null): string | null {
  const first = firstSeen ?? lastSeen;
  if (first === null) return null;
  const last = lastSeen ?? first;
  return asOf !== null && last.value > asOf ? `first seen ${dateWords(first.value)}` : `seen ${rangeWords(first.value, last.value)}`;
}
