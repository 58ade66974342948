// The queries as request bodies, and the check that all servers answer them alike.
import { deepStrictEqual } from "node:assert";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const source = JSON.parse(readFileSync(new URL("../shared/queries.json", import.meta.url), "utf8"));

/** Files for wrk; the operating system clears them away. */
export const workFolder = mkdtempSync(join(tmpdir(), "graphql-benchmark-"));

/** { name, shows, body, file }: the file holds the body for wrk. */
export const queries = Object.entries(source).map(([name, { shows, query }]) => {
  const body = JSON.stringify({ query });
  const file = join(workFolder, `${name}.json`);
  writeFileSync(file, body);
  return { name, shows, query, body, file };
});

export async function post(url, body) {
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json", accept: "application/json" }, body });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 200)}`);
  return text;
}

/** Bytes of each query's answer by the engine; throws when any server's answer is another one. */
export async function checkBodies(running) {
  const bytes = {};
  for (const { name, body } of queries) {
    const answers = await Promise.all(running.map((server) => post(server.url, body)));
    const expected = JSON.parse(answers[0]);
    if (expected.errors) throw new Error(`${name}: ${answers[0].slice(0, 200)}`);
    answers.forEach((answer, i) => deepStrictEqual(JSON.parse(answer), expected, `${running[i].name} answers ${name} in another way`));
    bytes[name] = Buffer.byteLength(answers[running.findIndex((server) => server.name === "engine")]);
  }

  return bytes;
}
