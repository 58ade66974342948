import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { post } from './fetcher.ts';

export interface Described {
  schema: GraphQLSchema | null;
  /** Why there is no schema, in words for the page; null when there is one. */
  missing: string | null;
}

const consequence = 'Questions can be run, but nothing is completed, checked or explained while typing.';

/** What can be asked, as the service describes it. A service may be told not to describe itself. */
export async function askSchema(): Promise<Described> {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true });
  try {
    const answer = await post({ query, operationName: 'IntrospectionQuery' }, {});
    if (answer.data) return { schema: buildClientSchema(answer.data as unknown as IntrospectionQuery), missing: null };
    return { schema: null, missing: `The service does not describe its schema here: ${answer.errors?.[0]?.message ?? 'it gave no reason.'} ${consequence}` };
  } catch {
    return { schema: null, missing: `The service did not answer when asked for its schema. ${consequence} Load the page again to ask again.` };
  }
}
