import { h } from '../dom/element.ts';
import type { Evidence, Quoted } from '../graphql/answers.ts';
import type { Place } from '../routing/place.ts';
import { withoutMoment } from '../routing/routes.ts';
import { mostTelling } from '../text/quoteOrder.ts';
import { namesWithin, segments } from '../text/segments.ts';
import { dateWords } from '../words/dates.ts';
import { counted } from '../words/numbers.ts';
import { articleName, hostOf } from '../words/sources.ts';
import { openReader } from './reader.ts';

const longQuote = 400;
const shownAtOnce = 3;

/** The exact words, with the names in question set off; a click opens the article with these words marked. */
export function quote(place: Place, evidence: Evidence, names: readonly string[]): HTMLElement {
  const found = namesWithin(evidence.quote, names);
  const link = h(
    'a',
    { href: quoteHref(place, evidence), 'data-testid': 'quote', title: 'Open the article at these words' },
    segments(evidence.quote, found).map((part) => (part.covering.length > 0 ? h('strong', {}, part.text) : part.text)),
  );
  link.addEventListener('click', (event) => {
    // With a key held the link opens as the browser would open any other.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openReader(place, evidence.article.id, evidence);
  });
  const words = h('blockquote', {}, link);
  return h('figure', { class: 'quote' }, words, folding(words, evidence.quote, found), h('figcaption', {}, sourceWords(evidence)));
}

/** All quotes behind one fact. A fact without one is a fault of the record, and says so. */
export function quotes(place: Place, quoted: Quoted, names: readonly string[]): HTMLElement[] {
  if (quoted.evidence === null) return [h('p', { class: 'empty' }, 'Its quotes could not be looked up.')];
  const { nodes, totalCount } = quoted.evidence;
  const telling = mostTelling(nodes, names);
  const further = (totalCount ?? nodes.length) - nodes.length + Math.max(0, telling.length - shownAtOnce);
  const rest = further > 0 ? [h('p', { class: 'facts' }, `And ${counted(further, 'further quote')} of the articles.`)] : [];
  return [...telling.slice(0, shownAtOnce).map((evidence) => quote(place, evidence, names)), ...rest];
}

export function quoteHref(place: Place, evidence: Evidence): string {
  return place.href('article', withoutMoment(evidence.article.id), { start: String(evidence.start), end: String(evidence.end) });
}

function sourceWords(evidence: Evidence): string {
  const { title, publisher, uris, published } = evidence.article;
  const parts = [publisher ?? hostOf(uris) ?? articleName({ title, uris }), published === null ? 'publication date unknown' : dateWords(published.value)];
  return parts.join(', ');
}

/** Long quotes are folded to a few lines, unless that would hide a name that they are quoted for. */
function folding(words: HTMLElement, text: string, names: readonly { end: number }[]): HTMLElement | null {
  if (text.length <= longQuote || names.some((name) => name.end > longQuote * 0.6)) return null;
  words.classList.add('folded');
  const unfold = h('button', { type: 'button', class: 'quiet' }, 'Whole quote');
  unfold.addEventListener('click', () => {
    words.classList.remove('folded');
    unfold.remove();
  });
  return unfold;
}
