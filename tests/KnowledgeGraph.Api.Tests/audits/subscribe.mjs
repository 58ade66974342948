// Follows the changes of a running service with the public client of GraphQL over server-sent events, in its distinct connections mode:
// node subscribe.mjs <url> <after> <count>. One line of JSON for each of the first <count> answers; then it goes.
import { createClient } from 'graphql-sse';

const [url, after, count] = process.argv.slice(2);
const client = createClient({ url, singleConnection: false, retryAttempts: 0 });
const answers = client.iterate({
  query: 'subscription($after: Int) { changes(after: $after) { sequence kind subject { ... on Article { uris } } effect { statementsAdded statementsRemoved } } }',
  variables: { after: Number(after) },
});
let seen = 0;
for await (const answer of answers) {
  console.log(JSON.stringify(answer));
  if (++seen === Number(count)) break;
}
client.dispose();
