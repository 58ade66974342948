// Asks today, then the past, with the public client that keeps every object once, by its id; then reads today's answer again from what it
// kept: node cache.mjs <url> <knownAt> <asOf>. One line of JSON for each past: whether it differs from today, whether today's answer is still
// the same, and whether it would be if objects were kept by their handles, which carry no moment.
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';

const [uri, knownAt, asOf] = process.argv.slice(2);
const people = `
  people(first: 8, orderBy: { field: EVENTS, direction: DESC }) { totalCount nodes { id handle name
    affiliations { totalCount nodes { id title } }
    participations { totalCount nodes { id event { id handle name } } }
    metWith(first: 10) { totalCount edges { node { id handle name } tie { id strength meetings(first: 5) { totalCount nodes { id grade event { id handle name } } } } } }
  } }`;
const today = gql(`query Today { snapshot { sequence } ${people} }`);
const pasts = { knownAt: { knownAt }, asOf: { asOf }, dated: { asOf, includeUndated: false }, both: { knownAt, asOf } };

function clientBy(key) {
  const keyFields = [key];
  const typePolicies = { Person: { keyFields }, Event: { keyFields } };
  return new ApolloClient({ link: new HttpLink({ uri }), cache: new InMemoryCache({ typePolicies }) });
}

async function ask(client, query, variables) {
  return JSON.stringify((await client.query({ query, variables, fetchPolicy: 'network-only' })).data.people ?? null);
}

async function pastOf(client, moment) {
  const query = gql(`query Past($asOf: Date, $knownAt: DateTime, $includeUndated: Boolean! = true) {
    at(asOf: $asOf, knownAt: $knownAt, includeUndated: $includeUndated) { ${people} }
  }`);
  const { data } = await client.query({ query, variables: moment, fetchPolicy: 'network-only' });
  const ids = data.at.people.nodes.map(person => person.id);
  const nodes = gql('query Again($ids: [ID!]!) { nodes(ids: $ids) { id ... on Person { handle name metWith(first: 100) { totalCount } } } }');
  await client.query({ query: nodes, variables: { ids }, fetchPolicy: 'network-only' });
  return JSON.stringify(data.at.people);
}

for (const [name, moment] of Object.entries(pasts)) {
  const kept = {};
  for (const key of ['id', 'handle']) {
    const client = clientBy(key);
    const before = await ask(client, today);
    const past = await pastOf(client, moment);
    const after = JSON.stringify(client.readQuery({ query: today })?.people ?? null);
    kept[key] = { differs: past.replace(/@\d+(,[^"]*)?"/g, '"') !== before, same: after === before };
    client.stop();
  }
  console.log(JSON.stringify({ past: name, differs: kept.id.differs, today: kept.id.same, byHandle: kept.handle.same }));
}
