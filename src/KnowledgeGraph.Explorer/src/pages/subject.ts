import { fill, h } from '../dom/element.ts';
import type { EntityKind, MatchAnswer, SearchAnswer } from '../graphql/answers.ts';
import { ask, type Answer } from '../graphql/client.ts';
import { isNow } from '../routing/moment.ts';
import { emptyNotice, failureNotice, loading } from '../parts/notices.ts';
import { entityRow } from '../parts/entities.ts';
import type { Place } from '../routing/place.ts';

/**
 * Asks for what a page is about. Null when there is none to show: `main` then says why, and for a name that several bear lists them.
 * Failures beside an answer are shown above it.
 */
export async function subject<Data, Subject>(
  place: Place,
  main: HTMLElement,
  kind: EntityKind,
  question: Promise<Answer<Data>>,
  pick: (data: Data) => Subject | null,
): Promise<{ found: Subject; notice: HTMLElement | null } | null> {
  fill(main, loading(`the ${kind.toLowerCase()}`));
  const { data, failures } = await question;
  const found = data === null ? null : pick(data);
  if (found !== null) return { found, notice: failureNotice(failures) };
  const ambiguous = failures.some((failure) => failure.code === 'AMBIGUOUS_NAME');
  const unanswered = failures.length > 0;
  const title = ambiguous ? `Several bear the name ${place.route.key}` : unanswered ? `The ${kind.toLowerCase()} could not be looked up` : `No such ${kind.toLowerCase()}`;
  const heading = h('h1', { 'data-testid': 'heading' }, title);
  place.announce(title, heading);
  if (ambiguous) {
    fill(main, heading, h('p', { class: 'facts' }, 'Choose the one you mean.'), await candidates(place, kind));
    return null;
  }
  if (unanswered) fill(main, heading, failureNotice(failures, place.again));
  else fill(main, heading, emptyNotice(missing(place, kind)), await similar(place));
  return null;
}

function isHandle(place: Place): boolean {
  return /^(Person|Institution|Event):/.test(place.route.key);
}

function missing(place: Place, kind: EntityKind): string {
  const by = isHandle(place) ? 'under this address' : `by the name “${place.route.key}”`;
  return `The record ${isNow(place.route.moment) ? 'holds' : 'held'} no ${kind.toLowerCase()} ${by}${isNow(place.route.moment) ? '' : ' at the moment that is shown'}.`;
}

/** What a name that nobody bears may have been meant for. */
async function similar(place: Place): Promise<HTMLElement | null> {
  if (isHandle(place)) return null;
  const { data } = await ask<SearchAnswer>('Search', { text: place.route.key, first: 8, after: null }, place.asking);
  const hits = data?.search?.edges ?? [];
  if (hits.length === 0) return h('p', { class: 'facts' }, 'Nothing else is named like it. Try a surname alone, or another spelling, in the box above.');
  return h('section', { class: 'section', 'data-testid': 'similar' }, h('h2', {}, 'Named like it'), h('ol', { class: 'rows' }, hits.map(({ node }) => entityRow(place, node))));
}

async function candidates(place: Place, kind: EntityKind): Promise<HTMLElement> {
  const { data } = await ask<MatchAnswer>('Match', { names: [place.route.key] }, place.asking);
  const found = data?.match?.[0]?.candidates.filter(({ entity }) => entity.__typename === kind) ?? [];
  return h('ol', { class: 'rows' }, found.map(({ entity }) => entityRow(place, entity)));
}
