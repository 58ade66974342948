// Runs the audits of GraphQL over HTTP against a running service: node audit.mjs http://127.0.0.1:5080/graphql
// One line for each audit, "ok|notice|warn|error id name: reason", and last a line of JSON with the counts.
import { serverAudits } from 'graphql-http';

const url = process.argv[2];
const counts = { ok: 0, notice: 0, warn: 0, error: 0 };
for (const audit of serverAudits({ url })) {
  const result = await audit.fn();
  counts[result.status]++;
  if (result.status !== 'ok') console.log(`${result.status} ${audit.id} ${audit.name}: ${result.reason}`);
}
console.log(JSON.stringify(counts));
