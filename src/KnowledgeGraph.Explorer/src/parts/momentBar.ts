import { h } from '../dom/element.ts';
import type { Place } from '../routing/place.ts';
import { isNow, now, type Moment } from '../routing/moment.ts';
import { formatRoute } from '../routing/routes.ts';
import { dateWords, instantWords } from '../words/dates.ts';

/** The bar that stands over every page while it shows another moment than now, with the way back. */
export function momentBar(place: Place): HTMLElement | null {
  const { moment } = place.route;
  if (isNow(moment)) return null;
  const link = (to: Moment, words: string, testid: string): HTMLElement => h('a', { href: formatRoute({ ...place.route, moment: to }), 'data-testid': testid }, words);
  const undated = moment.datedOnly ? 'Show what has no date too' : 'Leave out what has no date';
  return h(
    'p',
    { class: 'moment-bar', role: 'status', 'data-testid': 'moment-bar' },
    `${words(moment)} `,
    moment.asOf === null ? null : [link({ ...moment, datedOnly: !moment.datedOnly }, undated, 'moment-undated'), ' '],
    link(now, 'Back to now', 'moment-now'),
  );
}

function words({ asOf, datedOnly, knownAt }: Moment): string {
  if (asOf === null) return `This is the record as it was known at ${instantWords(knownAt ?? '')}.`;
  const known = knownAt === null ? '' : `, as it was known at ${instantWords(knownAt)}`;
  return `This is what had taken place by ${dateWords(asOf)}${known}, ${datedOnly ? 'without' : 'and'} what has no date.`;
}
