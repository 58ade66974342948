import { fill, h } from '../dom/element.ts';
import type { Span } from '../graphql/answers.ts';
import { paragraphs, segments } from '../text/segments.ts';

/** The text of an article, to the letter, with quotes marked in it. */
export function markedText(text: string | null, span: Span | null) {
  const element = h('div', { class: 'text', 'data-testid': 'article-text' });
  let quotes: readonly { evidence: Span }[] = [];
  let chosen = span;
  let settled = false;
  let onMark: (under: readonly number[]) => void = () => {};

  function draw(): void {
    if (text === null) {
      fill(element, h('p', { class: 'empty' }, 'The text of this article was removed for good.'));
      return;
    }
    const ranges = [chosen ?? { start: 0, end: 0 }, ...quotes.map((quote) => quote.evidence)];
    fill(element, paragraphs(text).map((line) => h('p', {}, segments(text, ranges, line.start, line.end).map((part) => drawn(part.text, part.covering)))));
    // Only once nothing will be drawn again by itself, so that a test may hold on to it.
    if (settled) element.querySelector('mark.chosen')?.setAttribute('data-testid', 'marked-quote');
  }

  function drawn(words: string, covering: readonly number[]): Node {
    if (covering.length === 0) return document.createTextNode(words);
    const under = covering.filter((index) => index > 0).map((index) => index - 1);
    const mark = h('mark', { class: covering.includes(0) ? 'chosen' : 'evidence' }, words);
    if (under.length > 0) mark.addEventListener('click', () => onMark(under));
    return mark;
  }

  draw();
  return {
    element,
    /** Brings the chosen quote into view. */
    reveal(): void {
      element.querySelector('mark.chosen')?.scrollIntoView({ block: 'center' });
    },
    choose(next: Span): void {
      chosen = next;
      draw();
      this.reveal();
    },
    mark(found: readonly { evidence: Span }[], listener: (under: readonly number[]) => void): void {
      quotes = found;
      onMark = listener;
      settled = true;
      draw();
    },
  };
}
