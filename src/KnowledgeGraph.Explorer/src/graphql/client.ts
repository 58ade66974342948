import { isNow, momentVariables, type Moment } from '../routing/moment.ts';
import { operation } from '../queries/documents.ts';
import { failureOf, refused, unreachable, type Failure, type GraphQLError } from './failures.ts';

/** What came back: data as far as there is any, and each failure in words. Both may be there at once. */
export interface Answer<Data> {
  data: Data | null;
  failures: Failure[];
}

export interface Asking {
  /** Any other than now is asked through the schema's `at`. */
  moment: Moment;
  signal: AbortSignal;
  /** True when the reader goes back: an answer already seen is shown again, so that the page stands where it stood. */
  reuse: boolean;
}

const endpoint = 'graphql';
const kept = new Map<string, Answer<unknown>>();
const mostKept = 80;

/** Asks one operation of src/queries. Never throws but when the reader has left (AbortError). */
export async function ask<Data>(name: string, variables: Record<string, unknown>, asking: Asking): Promise<Answer<Data>> {
  const past = !isNow(asking.moment);
  const sent = { ...operation(name, past), variables: past ? { ...variables, ...momentVariables(asking.moment) } : variables };
  const body = JSON.stringify(sent);
  const seen = asking.reuse ? (kept.get(body) as Answer<Data> | undefined) : undefined;
  if (seen !== undefined) return seen;
  const answer = await post<Data>(body, asking);
  if (answer.failures.length === 0) keep(body, answer);
  return answer;
}

async function post<Data>(body: string, asking: Asking): Promise<Answer<Data>> {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body,
      signal: asking.signal,
    });
  } catch (error) {
    if (asking.signal.aborted) throw error;
    return { data: null, failures: [unreachable()] };
  }
  try {
    return read(await response.json(), response.status, !isNow(asking.moment));
  } catch (error) {
    if (asking.signal.aborted) throw error;
    return { data: null, failures: [refused(response.status)] };
  }
}

function read<Data>(json: unknown, status: number, atAnotherMoment: boolean): Answer<Data> {
  const result = json as { data?: Record<string, unknown> | null; errors?: GraphQLError[] } | null;
  if (result === null || typeof result !== 'object' || (result.data === undefined && !Array.isArray(result.errors))) {
    return { data: null, failures: [refused(status)] };
  }
  const failures = (result.errors ?? []).map(failureOf);
  const root = result.data ?? null;
  const data = (atAnotherMoment && root !== null ? (root['at'] ?? null) : root) as Data | null;
  if (data === null && failures.length === 0) {
    failures.push({ code: 'NOTHING_KNOWN', words: 'Nothing had been recorded by that moment. Choose a later one.' });
  }
  return { data, failures };
}

function keep(body: string, answer: Answer<unknown>): void {
  kept.delete(body);
  kept.set(body, answer);
  const oldest = kept.keys().next();
  if (kept.size > mostKept && oldest.done !== true) kept.delete(oldest.value);
}
