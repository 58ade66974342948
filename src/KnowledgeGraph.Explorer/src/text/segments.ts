import type { Span } from '../graphql/answers.ts';

/** A stretch of text on which the same ranges lie. */
export interface Segment extends Span {
  text: string;
  /** Positions in the list of ranges that was given, in its order; empty where none lies. */
  covering: number[];
}

/**
 * The text from `from` to `to` cut wherever a range begins or ends, so that overlapping ranges can each be marked.
 * Offsets count UTF-16 code units, in the text and in the ranges. Joined, the segments are that text again.
 */
export function segments(text: string, ranges: readonly Span[], from = 0, to = text.length): Segment[] {
  const inside = ranges
    .map((range, index) => ({ index, start: Math.max(range.start, from), end: Math.min(range.end, to) }))
    .filter((range) => range.start < range.end);
  const cuts = new Set([from, to]);
  for (const range of inside) cuts.add(range.start).add(range.end);
  const ordered = [...cuts].sort((left, right) => left - right);
  return ordered.slice(0, -1).map((start, position) => {
    const end = ordered[position + 1] ?? to;
    const covering = inside.filter((range) => range.start <= start && end <= range.end).map((range) => range.index);
    return { start, end, text: text.slice(start, end), covering };
  });
}

/** The lines of a text that hold more than blanks, by their offsets: what is drawn as paragraphs. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim() !== '') found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Where the names stand in a quote, whatever their case; none twice, none inside another. */
export function namesWithin(quote: string, names: readonly string[]): Span[] {
  const wanted = names.filter((name) => name.trim() !== '').sort((left, right) => right.length - left.length);
  if (wanted.length === 0) return [];
  const pattern = new RegExp(wanted.map(escaped).join('|'), 'giu');
  return [...quote.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
