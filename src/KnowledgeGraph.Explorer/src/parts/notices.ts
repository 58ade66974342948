import { h } from '../dom/element.ts';
import type { Failure } from '../graphql/failures.ts';

/** What went wrong, in words, with a way to ask again. What did come back is shown all the same. */
export function failureNotice(failures: readonly Failure[], retry?: () => void): HTMLElement | null {
  if (failures.length === 0) return null;
  const words = [...new Set(failures.map((failure) => failure.words))];
  return h(
    'div',
    { class: 'notice', role: 'alert', 'data-testid': 'failure' },
    words.map((text) => h('p', {}, text)),
    retry === undefined ? null : h('button', { type: 'button', class: 'quiet', onclick: retry }, 'Ask again'),
  );
}

export function emptyNotice(text: string): HTMLElement {
  return h('p', { class: 'empty', 'data-testid': 'empty' }, text);
}

export function loading(what: string): HTMLElement {
  return h('p', { class: 'loading', role: 'status' }, `Looking up ${what} …`);
}
