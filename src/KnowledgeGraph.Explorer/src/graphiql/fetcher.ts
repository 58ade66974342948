import { getOperationAST, parse, type ExecutionResult } from 'graphql';
import { createClient } from 'graphql-sse';

interface Question {
  query: string;
  operationName?: string | null | undefined;
  variables?: unknown;
}

type Headers = Readonly<Record<string, string>>;

const endpoint = 'graphql';

/** One question, one answer. Whatever its status, a refusal is an answer too and is shown as it came. */
export async function post(question: Question, headers: Headers): Promise<ExecutionResult> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...headers },
    body: JSON.stringify(question),
  });
  return (await response.json()) as ExecutionResult;
}

/** As GraphiQL wants it: a subscription is a stream of answers over server-sent events, everything else one answer. */
export function fetcher(given: Question, options?: { headers?: Headers | undefined }) {
  const headers = options?.headers ?? {};
  const { operation, question } = chosen(given);
  return operation === 'subscription' ? stream(question, headers) : post(question, headers);
}

/**
 * What is asked for. GraphiQL works out the operation's name only a moment after typing, so a question that is run at once may come
 * with the name of the one before; where the document has no such operation and one in all, that one is meant.
 */
function chosen(question: Question): { operation: string | null; question: Question } {
  try {
    const document = parse(question.query);
    const named = getOperationAST(document, question.operationName);
    const only = named ?? getOperationAST(document);
    return { operation: only?.operation ?? null, question: named === null && only ? { ...question, operationName: only.name?.value } : question };
  } catch {
    return { operation: null, question };
  }
}

function stream(question: Question, headers: Headers): AsyncIterableIterator<ExecutionResult> {
  const client = createClient({ url: endpoint, headers: { ...headers }, retryAttempts: 5 });
  return client.iterate({
    query: question.query,
    ...(question.operationName ? { operationName: question.operationName } : {}),
    variables: (question.variables ?? {}) as Record<string, unknown>,
  });
}
