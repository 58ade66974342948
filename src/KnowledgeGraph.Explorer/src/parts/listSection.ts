import { fill, h } from '../dom/element.ts';
import type { Failure } from '../graphql/failures.ts';
import { thousands } from '../words/numbers.ts';
import { emptyNotice, failureNotice, loading } from './notices.ts';

/** One page of a list: null rows where the part could not be answered. */
export interface Batch<Row> {
  rows: Row[] | null;
  total: number | null;
  /** The cursor to go on from; null at the end. */
  next: string | null;
  failures: Failure[];
}

export interface ListOptions<Row> {
  title: string;
  testid: string;
  /** What is being looked up, for the line shown meanwhile: "whom they met". */
  what: string;
  fetch(after: string | null): Promise<Batch<Row>>;
  row(row: Row, index: number): HTMLElement;
  /** What to say, and what to do, when there is nothing. */
  empty(): string;
  controls?: HTMLElement | null;
  level?: 'h1' | 'h2';
}

export interface ListSection {
  element: HTMLElement;
  heading: HTMLElement;
  /** Asks from the beginning: at first, and whenever the controls change. */
  load(): Promise<void>;
}

/** A titled list that loads by pages, keeps what it has when a page fails, and says so. */
export function listSection<Row>(options: ListOptions<Row>): ListSection {
  const count = h('span', { class: 'count' });
  const heading = h(options.level ?? 'h2', {}, options.title, ' ', count);
  const list = h('ol', { class: 'rows', 'data-testid': `${options.testid}-list` });
  const below = h('div', { class: 'below' });
  const element = h('section', { class: 'section', 'data-testid': options.testid }, heading, options.controls, list, below);
  let turn = 0;

  async function page(after: string | null): Promise<void> {
    const mine = ++turn;
    element.setAttribute('aria-busy', 'true');
    fill(below, loading(options.what));
    const batch = await options.fetch(after);
    if (mine !== turn) return;
    element.removeAttribute('aria-busy');
    if (after === null) list.replaceChildren();
    const first = list.childElementCount;
    list.append(...(batch.rows ?? []).map((row, index) => options.row(row, first + index)));
    count.textContent = batch.total === null ? count.textContent : thousands(batch.total);
    fill(below, ending(batch, after));
    if (after !== null) (list.children[first] as HTMLElement | undefined)?.querySelector<HTMLElement>('a, button, summary')?.focus();
  }

  function ending(batch: Batch<Row>, after: string | null): (HTMLElement | null)[] {
    const unanswered = batch.rows === null && batch.failures.length === 0;
    const failures = unanswered ? [{ code: null, words: 'This part could not be answered.' }] : batch.failures;
    const notice = failureNotice(failures, () => void page(after));
    if (batch.rows !== null && list.childElementCount === 0) return [notice, emptyNotice(options.empty())];
    const { next } = batch;
    if (next === null) return [notice];
    const more = h('button', { type: 'button', class: 'more', 'data-testid': `${options.testid}-more` }, 'Show more');
    more.addEventListener('click', () => void page(next));
    return [notice, more];
  }

  return { element, heading, load: () => page(null) };
}

/** A page of a connection as a batch. `connection` is null where the service could not answer it, or where what it hangs on is gone. */
export function batch<Row>(
  connection: { totalCount?: number | null; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null | undefined,
  rows: Row[] | undefined,
  failures: Failure[],
): Batch<Row> {
  if (connection === null || connection === undefined || rows === undefined) return { rows: null, total: null, next: null, failures };
  const { hasNextPage, endCursor } = connection.pageInfo;
  return { rows, total: connection.totalCount ?? null, next: hasNextPage ? endCursor : null, failures };
}
