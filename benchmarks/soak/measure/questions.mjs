// What is asked: the questions of docs/queries.md, standing questions, and documents meant to harm.
import { readFileSync } from "node:fs";

const document = readFileSync(new URL("../../../docs/queries.md", import.meta.url), "utf8");

export const questions = [...document.matchAll(/```graphql\n([^]*?)```/g)].map((found) => ({ query: found[1] }));

export const standing = [
  "subscription { changes(after: 0) { sequence kind effect { newEntities tiesGained } } }",
  "subscription { changes { sequence kind } }",
];

const times = (text, count) => text.repeat(count);
const doubling = Array.from({ length: 25 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} } `).join("");

/** Each is to be refused with a status of 400 to 499. */
export const attacks = [
  { query: times("{a", 20_000) },
  { query: `{${times("a,", 40_000)}}` },
  { query: `{ ...f0 } ${doubling} fragment f25 on Query { __typename snapshot { hash } }` },
  { query: "{ ...a } fragment a on Query { ...a }" },
  { query: `{ people(where: ${times("{not: ", 250)}{}${times("}", 250)}) { totalCount } }` },
  { query: "query($v: PersonFilter) { people(where: $v) { totalCount } }", variables: { v: { or: Array.from({ length: 30_000 }, () => ({ name: { eq: "a" } })) } } },
  `[${times('{"query":"{__typename}"},', 9)}{"query":"{__typename}"}]`,
  `{"query":"${times("[", 100_000)}"`,
  `{"query":"${times(" ", 2_100_000)}"}`,
];
