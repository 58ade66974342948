import { getOperationAST, type DocumentNode, type ExecutionResult } from 'graphql';
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
export function fetcher(question: Question, options?: { headers?: Headers | undefined; documentAST?: DocumentNode | undefined }) {
  const headers = options?.headers ?? {};
  const operation = options?.documentAST && getOperationAST(options.documentAST, question.operationName);
  return operation?.operation === 'subscription' ? stream(question, headers) : post(question, headers);
}

function stream(question: Question, headers: Headers): AsyncIterableIterator<ExecutionResult> {
  const client = createClient({ url: endpoint, headers: { ...headers }, retryAttempts: 5 });
  return client.iterate({
    query: question.query,
    ...(question.operationName ? { operationName: question.operationName } : {}),
    variables: (question.variables ?? {}) as Record<string, unknown>,
  });
}
