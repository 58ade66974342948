import { momentParameters, now, parseMoment, type Moment } from './moment.ts';

export type PageName =
  | 'home'
  | 'search'
  | 'names'
  | 'people'
  | 'person'
  | 'institutions'
  | 'institution'
  | 'events'
  | 'event'
  | 'articles'
  | 'article';

/** One place of the explorer: what the part of the address after # says. */
export interface Route {
  page: PageName;
  /** The handle, id or typed text that the page is about; empty where it is about none. */
  key: string;
  /** Filters and the like, without the moment. */
  query: Readonly<Record<string, string>>;
  moment: Moment;
}

const keyed: ReadonlySet<string> = new Set(['search', 'person', 'institution', 'event', 'article']);
const plain: ReadonlySet<string> = new Set(['names', 'people', 'institutions', 'events', 'articles']);

/** Null when the address names no page. */
export function parseRoute(hash: string): Route | null {
  const text = hash.replace(/^#?\/?/, '');
  const mark = text.indexOf('?');
  const path = mark < 0 ? text : text.slice(0, mark);
  const { asOf, undated, knownAt, ...query } = Object.fromEntries(new URLSearchParams(mark < 0 ? '' : text.slice(mark + 1)));
  const moment = parseMoment({ asOf, undated, knownAt });
  if (path === '') return { page: 'home', key: '', query, moment };
  const slash = path.indexOf('/');
  const page = slash < 0 ? path : path.slice(0, slash);
  const key = slash < 0 ? '' : decoded(path.slice(slash + 1));
  const known = key === '' ? plain.has(page) : keyed.has(page);
  return known ? { page: page as PageName, key, query, moment } : null;
}

export function formatRoute(route: { page: PageName; key?: string; query?: Readonly<Record<string, string>>; moment?: Moment }): string {
  const path = route.page === 'home' ? '#/' : `#/${route.page}${route.key ? `/${encoded(route.key)}` : ''}`;
  const query = new URLSearchParams(Object.entries(route.query ?? {}).filter(([, value]) => value !== ''));
  for (const [name, value] of momentParameters(route.moment ?? now)) query.set(name, value);
  const text = query.toString().replaceAll('%3A', ':');
  return text === '' ? path : `${path}?${text}`;
}

/** An id without the moment that answers of another moment write behind it. Permalinks keep the moment apart. */
export function withoutMoment(id: string): string {
  const at = id.indexOf('@');
  return at < 0 ? id : id.slice(0, at);
}

/** How the schema takes what stands in an address: a handle ("Person:...") as id, anything else as a typed name. */
export function by(kind: 'Person' | 'Institution' | 'Event', key: string): { id: string } | { name: string } {
  return key.startsWith(`${kind}:`) ? { id: key } : { name: key };
}

function encoded(key: string): string {
  return encodeURIComponent(key).replaceAll('%3A', ':');
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
