import { h } from '../dom/element.ts';
import type { Span } from '../graphql/answers.ts';
import { leaving, type Place } from '../routing/place.ts';
import { withoutMoment } from '../routing/routes.ts';
import { articleView } from './articleView.ts';

/** The article beside the page, at the quoted words, so that the reader keeps their place. */
export function openReader(place: Place, articleId: string, span: Span): void {
  const id = withoutMoment(articleId);
  const close = h('button', { type: 'button', class: 'quiet', 'data-testid': 'reader-close' }, 'Close');
  const asPage = h(
    'a',
    { href: place.href('article', id, { start: String(span.start), end: String(span.end) }), 'data-testid': 'reader-permalink' },
    'Open as a page',
  );
  const body = h('div', { class: 'reader-body' });
  const dialog = h('dialog', { class: 'reader', 'aria-label': 'Article', 'data-testid': 'reader' }, h('div', { class: 'reader-bar' }, asPage, close), body);
  const leave = new AbortController();
  place.asking.signal.addEventListener('abort', () => dialog.close(), { signal: leave.signal });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    leave.abort();
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  void articleView(place, id, span, { beside: true, signal: leave.signal }).fill(body).catch(leaving(leave.signal));
}
