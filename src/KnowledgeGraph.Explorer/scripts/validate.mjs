// Every query of src/queries, as it is sent, against a schema file: node scripts/validate.mjs [SCHEMA]
import { readFileSync, readdirSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { compose, onlyOperation } from '../dist/pure/src/queries/compose.js';

const schemaPath = process.argv[2] ?? new URL('../../../graph-schema/schema.graphql', import.meta.url);
const folder = new URL('../src/queries/', import.meta.url);
const library = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => [file.slice(0, -'.graphql'.length), readFileSync(new URL(file, folder), 'utf8')]),
);

// The directives of the costs (@cost, @listSize) are the service's own and not declared in its file.
let schema;
try {
  schema = buildSchema(readFileSync(schemaPath, 'utf8'), { assumeValidSDL: true });
} catch (error) {
  console.error(`The schema cannot be read: ${error.message}`);
  process.exit(2);
}

let operations = 0;
let failures = 0;
const used = new Set();
for (const [name, text] of Object.entries(library)) {
  const names = [...text.matchAll(/^query (\w+)/gm)].map((found) => found[1]);
  for (const operation of names) {
    const document = parse(onlyOperation(compose(library, name), operation));
    operations += 1;
    for (const definition of document.definitions) used.add(definition.name?.value);
    for (const error of validate(schema, document)) {
      failures += 1;
      console.error(`${operation}: ${error.message}`);
    }
  }
}
for (const [name, text] of Object.entries(library)) {
  if (/^fragment/.test(text) && !used.has(name)) {
    failures += 1;
    console.error(`${name}: no operation uses this fragment`);
  }
}
console.log(`${operations} operations, ${failures} errors`);
process.exit(failures === 0 ? 0 : 1);
