/** One thing that went wrong, in words for an analyst. */
export interface Failure {
  words: string;
  code: string | null;
}

export interface GraphQLError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: unknown; correlationId?: unknown };
}

const wordsByCode: Readonly<Record<string, string>> = {
  COST_EXCEEDED: 'This question costs more than one answer may cost. Narrow it by a name, a year or a kind.',
  TIMEOUT: 'This question took too long and was stopped. Narrow it, or ask again.',
  UNAUTHENTICATED: 'The service wants to know who is asking, and this page has not said.',
  FORBIDDEN: 'The service does not allow this question.',
  GRAPHQL_PARSE_FAILED: 'The service could not read the question. This page and the service may be of different versions.',
  GRAPHQL_VALIDATION_FAILED: 'The service does not know all parts of the question. This page and the service may be of different versions.',
};

/** An error of an answer, with the field that it emptied and the service's own words where they add something. */
export function failureOf(error: GraphQLError): Failure {
  const code = typeof error.extensions?.code === 'string' ? error.extensions.code : null;
  const general = code === null ? undefined : wordsByCode[code];
  const field = error.path?.filter((part) => typeof part === 'string').at(-1);
  const where = field === undefined ? '' : ` (${spaced(String(field))})`;
  const reference = typeof error.extensions?.correlationId === 'string' ? ` Reference: ${error.extensions.correlationId}.` : '';
  return { code, words: `${general === undefined ? error.message : `${general} ${error.message}`}${where}${reference}` };
}

export function unreachable(): Failure {
  return { code: 'UNREACHABLE', words: 'The service does not answer. Check that it is running, then ask again.' };
}

export function refused(status: number): Failure {
  const words =
    status === 429
      ? 'The service is asked too much at the moment. Wait a little, then ask again.'
      : `The service answered with HTTP status ${status} and nothing that this page can read.`;
  return { code: `HTTP_${status}`, words };
}

/** metWith -> met with */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
