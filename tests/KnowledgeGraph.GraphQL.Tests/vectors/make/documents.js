// Writes documents over a schema; with a rate above zero, something wrong slips in here and there.
import { getNamedType, isAbstractType, isCompositeType, isLeafType } from 'graphql';
import { literal } from './schemas.js';

export class DocumentMaker {
  constructor(random, schema, rate) {
    this.random = random;
    this.schema = schema;
    this.rate = rate;
    this.composites = Object.values(schema.getTypeMap()).filter(type => isCompositeType(type) && !type.name.startsWith('__'));
  }

  make() {
    this.variables = new Map();
    this.fragments = [];
    this.budget = 40;
    const random = this.random;
    const kind = random.pick(['query', 'query', 'query', 'query', this.rate > 0 || this.schema.getMutationType() ? 'mutation' : 'query', this.rate > 0 ? 'subscription' : 'query']);
    const root = this.schema.getRootType(kind) ?? this.schema.getQueryType();
    const body = kind === 'subscription' && !this.breaks(0.3) ? this.single(root) : this.selection(root, 4);
    const pieces = [this.operation(kind, body)];
    while (this.fragments.length > 0) pieces.push(this.fragments.shift()());
    if (this.breaks()) pieces.push(random.pick(['query Other { __typename }', '{ __typename }', 'query Q { node { id } }', 'fragment Unused on Query { __typename }', 'type Apple { a: Int }', 'fragment F1 on Node { id }']));
    if (this.breaks()) pieces.push(`fragment Loop on Node { id ...Loop } query L { node { ...Loop } }`);
    // Fragments may have asked for variables after the operation was written.
    pieces[0] = this.operation(kind, body);
    if (random.chance(0.1)) pieces.push(pieces.shift());
    return pieces.join(random.pick(['\n', ' ', '\r\n']));
  }

  breaks(scale = 1) {
    return this.rate > 0 && this.random.chance(this.rate * scale);
  }

  operation(kind, body) {
    const random = new (this.random.constructor)(this.variables.size + body.length);
    const defined = [...this.variables].map(([name, type]) => this.definition(random, name, type));
    if (this.rate > 0 && random.chance(this.rate)) defined.push(random.pick(['$unused: Int', '$v0: Int', '$bad: Apple', '$bad: Missing', '$bad: [Node!]', '$late: Int = "x"', '$odd: Choice = {}', '$dir: Int @once(need: 1)', '$dir: Int @mark']));
    const directive = this.rate > 0 && random.chance(this.rate) ? random.pick([' @mark', ' @once(need: 1)', ' @skip(if: true)', ' @nothing', ' @mark @mark(size: 2)']) : '';
    const named = defined.length > 0 || random.chance(0.5);
    if (!named && kind === 'query' && directive === '') return body;
    return `${kind} ${random.chance(0.7) ? 'Q' : ''}${defined.length > 0 ? `(${defined.join(', ')})` : ''}${directive} ${body}`;
  }

  definition(random, name, type) {
    let written = type;
    if (this.rate > 0 && random.chance(this.rate)) written = random.pick(['Int', 'String', `[${type}]`, type.replace(/!$/, ''), 'Float!', '[Int!]!', 'Boolean', 'Choice']);
    const value = random.chance(0.25) ? ` = ${literal(random, written, null, 1)}` : '';
    return `$${name}: ${written}${value === ' = null' && written.endsWith('!') ? '' : value}`;
  }

  single(root) {
    return `{ ${this.field(root, Object.values(root.getFields())[this.random.below(Object.keys(root.getFields()).length)], 3)} }`;
  }

  selection(type, depth) {
    const random = this.random;
    const parts = [];
    for (let n = 1 + random.below(depth > 2 ? 4 : 3); n > 0; n--) parts.push(this.part(type, depth));
    if (this.breaks(0.5)) parts.push(parts[random.below(parts.length)].replace(/^\w+: |^/, `${random.pick(['x', 'id', 'name'])}: `));
    return `{ ${parts.join(random.pick([' ', ', ', '\n  ']))} }`;
  }

  part(type, depth) {
    const random = this.random;
    const roll = random.below(20);
    if (roll === 0) return `${random.chance(0.5) ? 't: ' : ''}__typename${this.directives()}`;
    if (roll < 4 && depth > 0 && this.budget > 0) return this.inline(type, depth);
    if (roll < 6 && depth > 0 && this.budget > 0) return this.spread(type, depth);
    const fields = type.getFields ? Object.values(type.getFields()) : [];
    if (this.breaks(0.6)) return random.pick(['missing', 'id', 'one', 'name', '__schema { description }', '__type(name: "Apple") { name }', 'missing { id }', 'a { b }', '__schema { types { fields { type { fields { type { interfaces { name } } } } } } }', '__type(name: "Apple") { possibleTypes { interfaces { name } } }']);
    if (fields.length === 0) return '__typename';
    return this.field(type, random.pick(fields), depth);
  }

  field(type, field, depth) {
    const random = this.random;
    this.budget--;
    const named = getNamedType(field.type);
    // Where nothing may go wrong, fields with arguments have names of their own, so that they need not merge.
    let alias = '';
    if (this.rate === 0 && field.args.length > 0) alias = `f${random.below(100000)}: `;
    else if (random.chance(0.12)) alias = `${random.pick(['x', 'y', 'z', 'w'])}${random.below(this.rate > 0 ? 3 : 1000)}: `;
    const args = this.arguments(field.args);
    const directives = this.directives();
    if (isLeafType(named)) return `${alias}${field.name}${args}${directives}${this.breaks(0.3) ? ' { id }' : ''}`;
    if (this.breaks(0.3)) return `${alias}${field.name}${args}${directives}`;
    const inner = depth <= 0 || this.budget <= 0 ? '{ __typename }' : this.selection(named, depth - 1);
    return `${alias}${field.name}${args}${directives} ${inner}`;
  }

  arguments(definitions) {
    const random = this.random;
    const given = [];
    for (const definition of definitions) {
      const type = definition.type.toString();
      const required = type.endsWith('!') && definition.defaultValue === undefined && definition.default === undefined;
      if ((required && !this.breaks()) || (!required && random.chance(0.5))) given.push(`${definition.name}: ${this.value(type)}`);
    }
    if (this.breaks(0.5)) given.push(random.pick(['unknown: 1', 'x: 1', 'x: $undefined', 'x: {lat: "a"}']));
    if (random.chance(0.3)) given.reverse();
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  value(type) {
    const random = this.random;
    if (this.breaks()) return random.pick(['"wrong"', '1', '1.5', 'true', 'PURPLE', '[]', '[[null]]', '{}', '{lat: 1, more: 2}', '{id: 1, text: "x"}', '{id: null}', '$undefined', 'null', '99999999999', '{lat: 1, lat: 2}', '{id: $nullable}', '[1, "x"]']);
    return literal(random, type, null, 2, place => this.variable(place));
  }

  variable(type) {
    const random = this.random;
    for (const [name, known] of this.variables) if (known === type && random.chance(0.7)) return `$${name}`;
    const name = `v${this.variables.size}`;
    this.variables.set(name, random.chance(0.3) && !type.endsWith('!') ? `${type}!` : type);
    return `$${name}`;
  }

  directives() {
    const random = this.random;
    if (this.breaks(0.4)) return random.pick([' @skip', ' @include(if: 1)', ' @nothing(own: 1)', ' @skip(if: true) @skip(if: false)', ' @onType', ' @once', ' @once(need: 1, need: 2)', ' @mark(more: 1)', ' @once(need: 1) @once(need: 2)', ' @deprecated']);
    if (!random.chance(0.12)) return '';
    const condition = random.chance(0.4) ? this.variable('Boolean!') : random.pick(['true', 'false']);
    return random.pick([` @skip(if: ${condition})`, ` @include(if: ${condition})`, ' @mark', ' @mark(note: "x") @mark', ' @include(if: true) @skip(if: false)']);
  }

  inline(type, depth) {
    const condition = this.condition(type);
    return `...${condition ? ` on ${condition.name ?? condition}` : ''}${this.inlineDirectives()} ${this.selection(condition && condition.name ? condition : type, depth - 1)}`;
  }

  inlineDirectives() {
    return this.random.chance(0.1) ? this.random.pick([' @skip(if: false)', ' @include(if: true)', ' @mark']) : '';
  }

  condition(type) {
    const random = this.random;
    if (this.breaks()) return random.pick(['Missing', 'Color', 'Int', 'Point', ...this.composites]);
    if (random.chance(0.3)) return null;
    return this.related(type);
  }

  related(type) {
    const possible = t => (isAbstractType(t) ? this.schema.getPossibleTypes(t) : [t]);
    const mine = possible(type);
    // An interface that nothing implements is related to itself alone.
    return this.random.pick([type, ...this.composites.filter(other => possible(other).some(t => mine.includes(t)))]);
  }

  spread(type, depth) {
    const random = this.random;
    const name = `F${this.fragments.length + random.below(this.rate > 0 ? 2 : 1) + this.budget * 10}`;
    if (this.breaks()) return random.pick(['...Nowhere', '...F1', '...Loop']);
    const condition = this.breaks() ? random.pick(this.composites) : this.related(type);
    const body = this.selection(condition, depth - 1);
    this.fragments.push(() => `fragment ${name} on ${condition.name} ${body}`);
    return `...${name}${this.inlineDirectives()}`;
  }
}

// JSON for a variable's type, right or, at the rate, wrong.
export function variableJson(random, type, rate) {
  if (random.chance(rate)) return random.pick([null, 1, -1, 2147483648, 0.5, 'x', '', true, [], [1], [[null]], {}, { lat: 1 }, { lat: 'x' }, { id: 1, text: 'b' }, { id: null }, { unknown: 1 }, 'RED', [['x']]]);
  if (type.endsWith('!')) return json(random, type.slice(0, -1), rate);
  return random.chance(0.12) ? null : json(random, type, rate);
}

function json(random, type, rate) {
  if (type.startsWith('[')) {
    const item = type.slice(1, -1);
    if (random.chance(0.2)) return json(random, item.replace(/!$/, ''), rate);
    return Array.from({ length: random.below(3) }, () => variableJson(random, item, rate));
  }
  switch (type) {
    case 'Int': return random.pick([0, 1, -7, 2147483647, -2147483648]);
    case 'Float': return random.pick([0, 1.5, -2.25, 7]);
    case 'String': return random.pick(['', 'text', 'ü😀', 'a"b']);
    case 'Boolean': return random.chance(0.5);
    case 'ID': return random.pick(['id', 5, '6']);
    case 'Color': return random.pick(['RED', 'GREEN', 'BLUE']);
    case 'Size': return random.pick(['SMALL', 'LARGE']);
    case 'Any': return random.pick([1, 'any', true, [1, 'x'], { k: [2.5], n: null }]);
    case 'Point': return { lat: variableJson(random, 'Float!', rate), ...(random.chance(0.5) ? { long: variableJson(random, 'Float!', rate) } : {}), ...(random.chance(0.3) ? { label: variableJson(random, 'String', rate) } : {}) };
    case 'Choice': return random.pick([() => ({ id: json(random, 'ID', rate) }), () => ({ text: json(random, 'String', rate) }), () => ({ list: variableJson(random, '[Int!]!', rate) }), () => ({ point: json(random, 'Point', rate) })])();
    case 'Filter': {
      const types = { all: '[Filter!]', not: 'Filter', point: 'Point', colors: '[Color!]', size: 'Int', choice: 'Choice', any: 'Any', need: 'Boolean!' };
      return Object.fromEntries(Object.entries(types).filter(() => random.chance(0.2)).map(([name, inner]) => [name, variableJson(random, inner, rate)]));
    }
    default: return null;
  }
}

// Changes a few characters or tokens of a text.
export function mutateText(random, text) {
  const scraps = ['{', '}', '(', ')', '[', ']', '!', '$', '@', ':', '=', '|', '&', '...', '..', '"', '"""', '\\', '#', ' ', '\n', '\r\n', '\t', ',', '\uFEFF',
    'on', 'fragment', 'query', 'true', 'null', 'extend', 'type', 'implements', 'repeatable', 'schema', '0', '01', '-', '1.', '1e', '.5', '1.5e-3', '\u0000', '\u0007', 'é', '😀', '?', '%',
    '"\\u{1F600}"', '"\\u{110000}"', '"\\uD83D\\uDE00"', '"\\uD83D"', '"\\u00g0"', '"\\x"', '"""\n  a\n    b\n"""', '"""\\""""""', '"unclosed', '"a\u0000b"', "'x'"];
  for (let n = 1 + random.below(3); n > 0; n--) {
    const at = random.below(text.length + 1);
    switch (random.below(5)) {
      case 0: text = text.slice(0, at) + text.slice(at + 1 + random.below(6)); break;
      case 1: case 2: text = text.slice(0, at) + random.pick(scraps) + text.slice(at); break;
      case 3: { const from = random.below(text.length + 1); text = text.slice(0, at) + text.slice(from, from + random.below(12)) + text.slice(at); break; }
      default: if (random.chance(0.4)) text = text.slice(0, at); else text = text.slice(0, at) + random.pick(scraps) + text.slice(at + 1); break;
    }
  }
  return text;
}
