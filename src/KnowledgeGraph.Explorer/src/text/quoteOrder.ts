import { namesWithin } from './segments.ts';
import type { Span } from '../graphql/answers.ts';

interface Quote extends Span {
  quote: string;
  article: { id: string };
}

/**
 * The quotes in the order in which a reader is best served: those that hold more of the names first, else as they came.
 * A quote whose words all stand in another of the same article adds nothing and is left out.
 */
export function mostTelling<Given extends Quote>(quotes: readonly Given[], names: readonly string[]): Given[] {
  const distinct = quotes.filter((quote, index) => !quotes.some((other, place) => holds(other, quote) && (!holds(quote, other) || place < index)));
  return distinct
    .map((quote, index) => ({ quote, index, named: names.filter((name) => namesWithin(quote.quote, [name]).length > 0).length }))
    .sort((left, right) => right.named - left.named || left.index - right.index)
    .map(({ quote }) => quote);
}

function holds(outer: Quote, inner: Quote): boolean {
  return outer !== inner && outer.article.id === inner.article.id && outer.start <= inner.start && inner.end <= outer.end;
}
