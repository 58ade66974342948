import type { Dating, Origin } from '../graphql/answers.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Parts {
  year: string;
  month: string | null;
  day: string | null;
}

/** A partial date in words, no more precise than it is: 22 Dec 2021, Dec 2021, 2021. What is no date is shown as it came. */
export function dateWords(value: string): string {
  const parts = partsOf(value);
  return parts === null ? value : joined([parts.day, parts.month, parts.year]);
}

/** From the first to the last, saying once what both share: 9–22 Dec 2021, 30 Nov – 2 Dec 2021, Dec 2021 – Jan 2022. */
export function rangeWords(first: string, last: string): string {
  if (first === last) return dateWords(first);
  const [from, to] = [partsOf(first), partsOf(last)];
  if (from === null || to === null) return `${dateWords(first)} – ${dateWords(last)}`;
  if (from.year !== to.year || from.month === null || to.month === null) return `${dateWords(first)} – ${dateWords(last)}`;
  if (from.month === to.month && from.day !== null && to.day !== null) return `${from.day}–${to.day} ${to.month} ${to.year}`;
  if (from.month === to.month) return `${dateWords(first)} – ${dateWords(last)}`;
  return `${joined([from.day, from.month])} – ${dateWords(last)}`;
}

export function datingWords(start: Dating | null, end: Dating | null): string {
  const first = start ?? end;
  if (first === null) return 'no date stated';
  return rangeWords(first.value, (end ?? first).value);
}

const originWords: Readonly<Record<Origin, string | null>> = {
  STATED: null,
  DATELINE: 'date from the dateline',
  DURATION: 'worked out from the stated duration',
  EVENT: 'date of the event it belongs to',
  CONTEXT: 'year taken from the article around it',
  PUBLICATION: 'only the date of publication is known',
};

/** How a date that the article does not state outright was come by; null when it is stated. */
export function originOf(dating: Dating | null): string | null {
  return dating === null ? null : originWords[dating.origin];
}

/** An instant in UTC to the minute: 21 Nov 2026, 11:58 UTC. */
export function instantWords(instant: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(instant);
  return found?.[1] === undefined ? instant : `${dateWords(found[1])}, ${found[2]} UTC`;
}

function partsOf(value: string): Parts | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (found?.[1] === undefined) return null;
  const month = found[2] === undefined ? null : months[Number(found[2]) - 1];
  if (month === undefined) return null;
  return { year: found[1], month, day: found[3] === undefined ? null : String(Number(found[3])) };
}

function joined(parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}
