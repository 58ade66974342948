// Writes schemas as text, a definition part a line, so that a line can be mutated.
const DESCRIPTIONS = [
  'A thing.', 'Says "quoted" words.', 'Two\nlines.', '  Indented\n    more.', 'Ends with a slash \\', 'Ends in a quote "',
  'Has """ inside.', 'A long description that goes on and on, well beyond the seventy characters of one line.', 'Ünïcödé 😀',
];

export function makeSchema(random) {
  const names = {
    enums: ['Color', 'Size'], scalars: ['Any'], inputs: ['Point', 'Filter', 'Choice'],
    interfaces: ['Node', 'Named'], objects: ['Apple', 'Bear', 'City', 'Dog'].slice(0, 2 + random.below(3)), unions: ['Either'],
  };
  const lines = [];
  const describe = indent => (random.chance(0.2) ? [`${indent}${JSON.stringify(random.pick(DESCRIPTIONS))}`] : []);
  const deprecated = required => (!required && random.chance(0.08) ? random.pick([' @deprecated', ' @deprecated(reason: "No \\"more\\".")']) : '');
  const wrap = name => random.pick([name, name, `${name}!`, `[${name}]`, `[${name}!]`, `[${name}!]!`, `[[${name}]]`]);
  const leaf = () => random.pick(['Int', 'Float', 'String', 'Boolean', 'ID', 'Color', 'Size', 'Any', 'String', 'String']);
  const inputType = () => wrap(random.pick(['Int', 'Float', 'String', 'Boolean', 'ID', 'Color', 'Any', ...names.inputs]));
  const argument = () => {
    const type = inputType();
    const value = random.chance(0.4) ? ` = ${literal(random, type, names, 2)}` : '';
    return `${type}${value}`;
  };
  const fieldArguments = () => {
    if (!random.chance(0.35)) return '';
    const list = ['x', 'y', 'z'].slice(0, 1 + random.below(3)).map(name => {
      const body = argument();
      return `${name}: ${body}${deprecated(/!( |$)/.test(body) && !body.includes(' = '))}`;
    });
    return `(${list.join(', ')})`;
  };
  const composite = () => random.pick([...names.objects, ...names.interfaces, ...names.unions]);
  const field = name => `${name}${fieldArguments()}: ${wrap(random.chance(0.55) ? leaf() : composite())}`;

  const [mutations, subscriptions] = [!random.chance(0.15), !random.chance(0.2)];
  if (random.chance(0.3)) lines.push('"The whole."', 'schema {', '  query: Query', ...(mutations ? ['  mutation: Mutation'] : []), ...(subscriptions ? ['  subscription: Subscription'] : []), '}');
  lines.push('directive @mark(note: String, size: Int = 1) repeatable on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | QUERY | VARIABLE_DEFINITION | FRAGMENT_DEFINITION');
  lines.push('directive @once(need: Int!) on FIELD | MUTATION | SUBSCRIPTION');
  lines.push('directive @onType(kind: Color) on OBJECT | INTERFACE | FIELD_DEFINITION | ENUM_VALUE | INPUT_FIELD_DEFINITION');
  lines.push('scalar Any' + (random.chance(0.5) ? ' @specifiedBy(url: "https://example.org/any")' : ''));
  for (const [name, values] of [['Color', ['RED', 'GREEN', 'BLUE']], ['Size', ['SMALL', 'LARGE']]]) {
    lines.push(...describe(''), `enum ${name} {`, ...values.flatMap(value => [...describe('  '), `  ${value}${deprecated(false)}`]), '}');
  }
  lines.push('input Point {', '  lat: Float!', `  long: Float! = ${random.below(9)}.5`, '  label: String', '}');
  lines.push(...describe(''), 'input Filter {', '  all: [Filter!]', '  not: Filter', '  point: Point', '  colors: [Color!] = [RED]',
    `  size: Int${random.chance(0.5) ? ' = 3' : ''}${deprecated(false)}`, '  choice: Choice', '  any: Any', '  need: Boolean! = true', '}');
  lines.push('input Choice @oneOf {', '  id: ID', '  text: String', '  point: Point', '  list: [Int!]', '}');

  const nodeFields = ['id: ID!'];
  const namedFields = [...nodeFields, `name(x: ${inputType()}): String`];
  const extra = field('common');
  if (random.chance(0.5)) namedFields.push(extra);
  lines.push(...describe(''), 'interface Node {', ...nodeFields.map(line => `  ${line}`), '}');
  lines.push('interface Named implements Node {', ...namedFields.map(line => `  ${line}`), '}');
  for (const name of names.objects) {
    const implemented = random.pick(['Node', 'Named', 'Named', '']);
    const fields = implemented === 'Named' ? [...namedFields] : implemented === 'Node' ? [...nodeFields] : [];
    const clause = implemented === 'Named' ? ' implements Node & Named' : implemented === 'Node' ? ' implements Node' : '';
    lines.push(...describe(''), `type ${name}${clause} {`);
    for (const own of fields) lines.push(`  ${own}`);
    for (const own of ['one', 'two', 'three', 'four']) lines.push(...describe('  '), `  ${field(own)}${deprecated(false)}`);
    lines.push('}');
  }
  lines.push(`union Either = ${names.objects.join(' | ')}`);
  lines.push('type Query {');
  for (const name of ['a', 'b', 'c', 'd']) lines.push(`  ${field(name)}`);
  lines.push(`  node: Node`, `  named: Named`, `  either: Either`, `  all(filter: Filter, choice: Choice): [${random.pick(names.objects)}!]`);
  lines.push(`  take(int: Int, float: Float, text: String, flag: Boolean, id: ID, color: Color, any: Any, list: [Int!], deep: [[Int]], point: Point, need: Int! = 2): String`);
  lines.push('}');
  if (mutations) lines.push('type Mutation {', `  ${field('a')}`, '  add(point: Point!): Int', '  fail: Int!', '}');
  if (subscriptions) lines.push('type Subscription {', `  ${field('a')}`, '  count: Int', '}');
  return lines.join('\n') + '\n';
}

// A literal of a type, right unless broken is asked for.
export function literal(random, type, names, depth, variable) {
  if (type.endsWith('!')) return literal(random, type.slice(0, -1), names, depth, variable && (() => variable(type)));
  if (variable && random.chance(0.3)) return variable(type);
  if (random.chance(0.06)) return 'null';
  return nonNull(random, type, names, depth, variable);
}

function nonNull(random, type, names, depth, variable) {
  if (type.startsWith('[')) {
    const item = type.slice(1, -1);
    if (random.chance(0.15)) return nonNullOf(random, item, names, depth, variable);
    return `[${Array.from({ length: random.below(3) }, () => (item.endsWith('!') ? nonNullOf(random, item, names, depth, variable) : literal(random, item, names, depth, variable))).join(', ')}]`;
  }
  switch (type) {
    case 'Int': return random.pick(['0', '1', '-7', '2147483647']);
    case 'Float': return random.pick(['0', '1.5', '-2.25', '1e3', '7']);
    case 'String': return random.pick(['""', '"text"', '"a\\n\\u0041"', '"""block\n   text"""', '"😀"']);
    case 'Boolean': return random.pick(['true', 'false']);
    case 'ID': return random.pick(['"id"', '5']);
    case 'Color': return random.pick(['RED', 'GREEN', 'BLUE']);
    case 'Size': return random.pick(['SMALL', 'LARGE']);
    case 'Any': return random.pick(['1', '"any"', 'true', '[1, "x"]', '{k: [2.5], n: null}']);
    case 'Point': return `{lat: ${literal(random, 'Float!', names, depth - 1, variable)}${random.chance(0.5) ? `, long: ${literal(random, 'Float!', names, depth - 1, variable)}` : ''}${random.chance(0.3) ? `, label: ${literal(random, 'String', names, depth - 1, variable)}` : ''}}`;
    case 'Choice': {
      const name = random.pick(['id', 'text', 'list', 'point']);
      const inner = { id: 'ID', text: 'String', list: '[Int!]', point: 'Point' }[name];
      return `{${name}: ${nonNull(random, inner, names, depth - 1, null)}}`;
    }
    case 'Filter': {
      if (depth <= 0) return '{}';
      const parts = [];
      const types = { all: '[Filter!]', not: 'Filter', point: 'Point', colors: '[Color!]', size: 'Int', choice: 'Choice', any: 'Any', need: 'Boolean!' };
      for (const [name, inner] of Object.entries(types)) if (random.chance(0.25)) parts.push(`${name}: ${literal(random, inner, names, depth - 1, variable)}`);
      return `{${parts.join(', ')}}`;
    }
    default: return 'UNKNOWN';
  }
}

function nonNullOf(random, type, names, depth, variable) {
  return nonNull(random, type.endsWith('!') ? type.slice(0, -1) : type, names, depth, variable);
}

// Changes one line, or two, so that the schema may break a rule.
export function mutateSchema(random, sdl) {
  const lines = sdl.split('\n');
  for (let n = 1 + random.below(2); n > 0; n--) {
    const at = random.below(lines.length);
    const line = lines[at];
    switch (random.below(12)) {
      case 0: lines.splice(at, 0, line); break;
      case 1: lines.splice(at, 1); break;
      case 2: lines[at] = line.replace(/\b(Int|Float|String|ID|Color|Node|Named|Point|Filter|Any|Apple|Bear|Either)\b/, () => random.pick(['Int', 'Node', 'Named', 'Point', 'Choice', 'Missing', 'Either', 'Apple'])); break;
      case 3: lines[at] = line.replace(/!/, ''); break;
      case 4: lines[at] = line.replace(/: (\w+)(?=$| @)/, ': $1!'); break;
      case 5: lines[at] = line.replace(/: (\w+)/, ': [$1]'); break;
      case 6: lines[at] = /^ {2}\w/.test(line) ? `${line} @deprecated` : line; break;
      case 7: lines[at] = line.replace(/ \{$/, ' @oneOf {'); break;
      case 8: lines[at] = line.replace(/= [^,)@]+/, () => `= ${random.pick(['"x"', '1', 'RED', '{}', '[null]', 'null', '{lat: 1}'])}`); break;
      case 9: lines[at] = line.replace(/^ {2}(\w+)/, () => `  ${random.pick(['__x', 'id', 'name', 'one', 'RED'])}`); break;
      case 10: lines[at] = line.replace(/implements [\w &]+/, () => `implements ${random.pick(['Named', 'Node', 'Node & Named & Node', 'Either', 'Missing'])}`); break;
      default: lines.push(random.pick([
        'extend type Apple { five: Int }', 'extend type Missing { five: Int }', 'extend enum Color { RED }', 'extend enum Color { PINK }',
        'extend union Either = Apple', 'extend input Choice { more: Int! }', 'extend input Point { again: Point! }', 'extend schema { query: Apple }',
        'union Empty', 'enum None', 'type Bare', 'input Loop { next: Loop! }', 'input Round { to: Round = {} }', 'input Twin @oneOf { twin: Twin }',
        'interface Alone implements Alone { id: ID! }', 'type Half implements Named { id: ID! }', 'directive @mark on FIELD', 'directive @self(a: Int @self) on ARGUMENT_DEFINITION',
        'extend type Query { q(a: Int! @deprecated): Int }', 'extend interface Node { more: Int }', 'scalar Int', 'type Extra implements Node { id(x: Int): ID! more: Int }',
        'type Strict implements Node { id(x: Int!): ID! }', 'extend type Query @onType(kind: PURPLE)', 'extend type Query @onType @onType', 'extend scalar Any @specifiedBy(url: "x")',
      ])); break;
    }
  }
  return lines.join('\n');
}
