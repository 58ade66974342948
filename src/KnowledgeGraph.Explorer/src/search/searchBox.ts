import { h } from '../dom/element.ts';
import type { SearchAnswer, SearchHit } from '../graphql/answers.ts';
import { ask } from '../graphql/client.ts';
import { failureNotice } from '../parts/notices.ts';
import { entityHref, kindMark, tellingWords } from '../parts/entities.ts';
import type { Place } from '../routing/place.ts';
import { segments } from '../text/segments.ts';

const wait = 120;
const shown = 8;

/**
 * The box at the head of every page: suggestions while typing, up and down to choose, Enter to open the chosen one,
 * or all that was found where none is chosen; Escape closes. After the ARIA pattern of an editable combobox with a list.
 */
export function searchBox(placeNow: () => Place, go: (address: string) => void): { element: HTMLElement; set(text: string): void; focus(): void } {
  const list = h('ul', { id: 'suggestions', role: 'listbox', 'aria-label': 'Suggestions', class: 'suggestions', hidden: true, 'data-testid': 'suggestions' });
  const said = h('p', { class: 'visually-hidden', role: 'status' });
  const input = h('input', {
    type: 'search', name: 'text', role: 'combobox', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search',
    'aria-label': 'Search a person, an institution or an event', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'suggestions',
    placeholder: 'A person, institution or event', 'data-testid': 'search-input',
  });
  const element = h('form', { class: 'search', role: 'search', onsubmit: submit }, input, list, said);
  let hits: SearchHit[] = [];
  let active = -1;
  let timer = 0;
  let turn = new AbortController();

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void suggest(), wait);
  });
  input.addEventListener('keydown', onKey);
  input.addEventListener('focus', () => {
    if (hits.length > 0) open(true);
  });
  input.addEventListener('blur', () => open(false));

  async function suggest(): Promise<void> {
    turn.abort();
    turn = new AbortController();
    const { signal } = turn;
    const text = input.value.trim();
    if (text === '') return show([], null);
    try {
      const { data, failures } = await ask<SearchAnswer>('Search', { text, first: shown, after: null }, { ...placeNow().asking, signal, reuse: false });
      show(data?.search?.edges ?? [], failureNotice(failures));
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  function show(found: SearchHit[], notice: HTMLElement | null): void {
    hits = found;
    active = -1;
    const nothing = found.length === 0 && notice === null && input.value.trim() !== '';
    list.replaceChildren(...found.map(option));
    if (notice !== null) list.append(h('li', { role: 'presentation' }, notice));
    if (nothing) list.append(h('li', { role: 'presentation', class: 'empty' }, 'Nothing by this name. Try a surname alone, or another spelling.'));
    said.textContent = found.length === 0 ? (nothing ? 'Nothing found' : '') : `${found.length} suggestions`;
    open(document.activeElement === input && list.childElementCount > 0);
    choose(-1);
  }

  function option(hit: SearchHit, index: number): HTMLElement {
    const { node } = hit;
    const matched = segments(hit.matched, hit.highlights).map((part) => (part.covering.length > 0 ? h('b', {}, part.text) : part.text));
    const other = hit.matched === node.name ? null : h('span', { class: 'aside' }, ' as “', matched, '”');
    const item = h(
      'li',
      { id: `suggestion-${index}`, role: 'option', 'aria-selected': 'false', 'data-testid': 'suggestion' },
      h('span', { class: 'suggestion-name' }, other === null ? matched : node.name, other),
      kindMark(node.__typename),
      h('span', { class: 'facts' }, tellingWords(node)),
    );
    // Before the box loses focus, which would take the list away under the pointer.
    item.addEventListener('mousedown', (event) => event.preventDefault());
    item.addEventListener('click', () => take(hit));
    return item;
  }

  function onKey(event: KeyboardEvent): void {
    const last = hits.length - 1;
    if (event.key === 'ArrowDown' && last >= 0) choose(active >= last ? 0 : active + 1, event);
    else if (event.key === 'ArrowUp' && last >= 0) choose(active <= 0 ? last : active - 1, event);
    else if (event.key === 'Escape' && !list.hidden) open(false, event);
  }

  function choose(index: number, event?: Event): void {
    event?.preventDefault();
    active = index;
    if (event !== undefined) open(true);
    [...list.querySelectorAll('[role=option]')].forEach((item, position) => {
      item.setAttribute('aria-selected', String(position === index));
      if (position === index) item.scrollIntoView({ block: 'nearest' });
    });
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `suggestion-${index}`);
  }

  function open(yes: boolean, event?: Event): void {
    event?.preventDefault();
    list.hidden = !yes;
    input.setAttribute('aria-expanded', String(yes));
  }

  function submit(event: Event): void {
    event.preventDefault();
    const chosen = list.hidden ? undefined : hits[active];
    const text = input.value.trim();
    if (chosen !== undefined) take(chosen);
    else if (text !== '') leaveFor(placeNow().href('search', text));
  }

  function take(hit: SearchHit): void {
    leaveFor(entityHref(placeNow(), hit.node.__typename, hit.node.handle));
  }

  function leaveFor(address: string): void {
    clearTimeout(timer);
    turn.abort();
    hits = [];
    list.replaceChildren();
    open(false);
    // The page that follows names its own subject, and sets the box to what was searched.
    input.blur();
    go(address);
  }

  return {
    element,
    set: (text) => {
      if (document.activeElement !== input) input.value = text;
    },
    focus: () => input.focus(),
  };
}
