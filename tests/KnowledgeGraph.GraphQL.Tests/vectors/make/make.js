// Records what the reference implementation answers. Run: npm ci && npm run make. The same seed gives the same files.
import { writeFileSync } from 'node:fs';
import * as graphql from 'graphql';
import { Random, hash } from './random.js';
import { makeSchema, mutateSchema } from './schemas.js';
import { DocumentMaker, mutateText, variableJson } from './documents.js';

const SEED = 20251;
const COUNTS = { schemas: 40, brokenSchemas: 450, syntax: 1100, validation: 1700, execution: 1000 };
// Rules about @defer and @stream concern directives that no schema here has.
const rules = graphql.specifiedRules.filter(rule => !/Defer|Stream/.test(rule.name));
const random = new Random(SEED);

const write = (name, rows) => {
  writeFileSync(new URL(`../${name}.jsonl`, import.meta.url), rows.map(row => JSON.stringify(row)).join('\n') + '\n');
  console.log(`${name}: ${rows.length}`);
};
const place = location => `${location.line}:${location.column}`;

// The specification knows no empty selection set; the reference takes one unless told.
const read = text => graphql.parse(text, { allowEmptySelectionSets: false });

function valid(sdl) {
  try {
    const schema = graphql.buildSchema(sdl);
    return graphql.validateSchema(schema).length === 0 ? schema : null;
  } catch {
    return null;
  }
}

function parses(text) {
  try {
    return read(text);
  } catch {
    return null;
  }
}

// ---- schemas: text, printed types, introspection without what is built in
const schemas = [];
while (schemas.length < COUNTS.schemas) {
  const sdl = makeSchema(random);
  const schema = valid(sdl);
  if (schema) schemas.push({ sdl, schema });
}

function introspection(schema) {
  const result = graphql.introspectionFromSchema(schema, { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true }).__schema;
  const own = name => !name.startsWith('__') && !['Int', 'Float', 'String', 'Boolean', 'ID'].includes(name);
  return { ...result, types: result.types.filter(type => own(type.name)).sort(byName), directives: result.directives.filter(directive => !builtIn.includes(directive.name)).map(edition).sort(byName) };
}

const builtIn = graphql.specifiedDirectives.map(directive => directive.name);
// Deprecated directives are of no edition yet.
const edition = ({ isDeprecated, deprecationReason, ...directive }) => directive;
const byName = (a, b) => (a.name < b.name ? -1 : 1);

write('schemas', schemas.map(({ sdl, schema }) => ({
  sdl,
  printed: Object.fromEntries(Object.values(schema.getTypeMap()).filter(type => !type.name.startsWith('__') && !graphql.isSpecifiedScalarType(type)).map(type => [type.name, graphql.printType(type)])),
  introspection: introspection(schema),
})));

// ---- schema validity: which mutated schemas still hold
const validity = [];
while (validity.length < COUNTS.brokenSchemas) {
  const sdl = mutateSchema(random, random.pick(schemas).sdl);
  if (!parses(sdl)) continue;
  const holds = valid(sdl) !== null;
  // Those that hold teach less: fewer of them.
  if (holds && !random.chance(0.4)) continue;
  validity.push({ sdl, valid: holds });
}
// Most of a schema is the same as the next one's: a row names its schema and gives the lines that differ.
write('validity', validity.map(({ sdl, valid }) => ({ valid, ...difference(sdl) })));

function difference(sdl) {
  let best = null;
  schemas.forEach(({ sdl: base }, index) => {
    const a = base.split('\n');
    const b = sdl.split('\n');
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start]) start++;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
    const lines = b.slice(start, b.length - end);
    if (best === null || lines.length < best.lines.length) best = { schema: index, from: start, to: a.length - end, lines };
  });
  return best;
}

// ---- syntax: where the first error is
const syntax = [];
const texts = schemas.map(({ sdl, schema }) => [sdl.slice(0, 300 + random.below(300)), new DocumentMaker(random, schema, 0)]);
while (syntax.length < COUNTS.syntax) {
  const [sdl, maker] = random.pick(texts);
  const text = mutateText(random, random.chance(0.3) ? sdl : maker.make());
  let error = null;
  try {
    read(text);
  } catch (caught) {
    error = place(caught.locations[0]);
  }
  if (error === null && !random.chance(0.3)) continue;
  // JSON of a lone surrogate is not UTF-8: such texts are tested elsewhere.
  if (text.isWellFormed()) syntax.push({ text, error });
}
write('syntax', syntax);

// ---- validation: which rules are broken, and where
const validation = [];
const seen = new Map();
while (validation.length < COUNTS.validation) {
  const index = random.below(schemas.length);
  const query = new DocumentMaker(random, schemas[index].schema, random.pick([0, 0.05, 0.1, 0.1, 0.2])).make();
  const document = parses(query);
  if (!document) continue;
  const errors = rules.flatMap(rule => graphql.validate(schemas[index].schema, document, [rule], { maxErrors: 1000 }).map(error => [rule.name.replace(/Rule$/, ''), (error.locations ?? []).map(place).sort().join(' ')]));
  const names = [...new Set(errors.map(([name]) => name))];
  // What is common is kept less often, so that every rule has its share.
  const rarest = Math.min(...(names.length === 0 ? ['valid'] : names).map(name => seen.get(name) ?? 0));
  if (rarest > 130 && !random.chance(0.08)) continue;
  for (const name of names.length === 0 ? ['valid'] : names) seen.set(name, (seen.get(name) ?? 0) + 1);
  validation.push({ schema: index, query, errors: [...new Set(errors.map(error => JSON.stringify(error)))].sort().map(text => JSON.parse(text)) });
}
write('validation', validation);
console.log(Object.fromEntries(seen));

// ---- execution: data and the places of errors, from values that follow from the place
function show(value) {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(show).join(' ')}]`;
  if (typeof value === 'object') return `{${Object.entries(value).map(([name, inner]) => `${name}:${show(inner)}`).join(' ')}}`;
  return `${value}`;
}

function leafValue(name, h, text) {
  if (h % 41 === 0) return {};
  switch (name) {
    case 'Int': return h % 1000;
    case 'Float': return (h % 1000) / 4;
    case 'Boolean': return h % 2 === 0;
    case 'ID': return `${h % 1000}`;
    case 'Color': return ['RED', 'GREEN', 'BLUE', 'PURPLE'][h % 4];
    case 'Size': return ['SMALL', 'LARGE'][h % 2];
    default: return text;
  }
}

function valueAt(schema, type, path, text) {
  if (graphql.isNonNullType(type)) type = type.ofType;
  const h = hash(path);
  if (h % 13 === 0) return null;
  if (h % 17 === 0) return new Error(`at ${path}`);
  if (graphql.isListType(type)) return Array.from({ length: h % 4 }, (_, i) => valueAt(schema, type.ofType, `${path}.${i}`, text));
  const named = type;
  if (graphql.isLeafType(named)) return leafValue(named.name, h, text);
  const possible = graphql.isAbstractType(named) ? [...schema.getPossibleTypes(named)].map(t => t.name).sort() : [named.name];
  return { path, type: possible[h % possible.length] };
}

const pathText = path => (path.prev ? `${pathText(path.prev)}.${path.key}` : `${path.key}`);
const execution = [];
while (execution.length < COUNTS.execution) {
  const index = random.below(schemas.length);
  const { schema } = schemas[index];
  const maker = new DocumentMaker(random, schema, 0);
  const query = maker.make();
  const document = parses(query);
  if (!document || graphql.validate(schema, document).length > 0) continue;
  const rate = random.pick([0, 0, 0, 0.1, 0.2]);
  const variables = {};
  for (const definition of document.definitions.find(node => node.kind === 'OperationDefinition').variableDefinitions ?? []) {
    if (random.chance(0.85) || definition.type.kind === 'NonNullType') variables[definition.variable.name.value] = variableJson(random, graphql.print(definition.type), rate);
  }
  const result = graphql.execute({
    schema,
    document,
    variableValues: variables,
    fieldResolver: (source, args, context, info) => {
      const value = valueAt(schema, info.returnType, pathText(info.path), `${info.fieldName}${show(args)}`);
      if (value instanceof Error) throw value;
      return value;
    },
    typeResolver: value => value.type,
  });
  if (JSON.stringify(result.data)?.length > 6000) continue;
  const errors = (result.errors ?? []).map(error => (error.path ? error.path.join('.') : ''));
  execution.push({ schema: index, query, variables, ...('data' in result ? { data: JSON.stringify(result.data) } : {}), errors });
}
write('execution', execution);
