import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence, Participant, Relation } from '../src/graphql/answers.ts';
import { tied } from '../src/network/links.ts';
import { eventFilter } from '../src/pages/eventFilter.ts';
import { partsOf } from '../src/parts/grouping.ts';

function participant(name: string, relation: Relation, role: string | null, starts: number[]): Participant {
  const article = { id: 'Article:a', title: null, publisher: null, uris: [], published: null };
  const nodes: Evidence[] = starts.map((start) => ({ quote: 'q', start, end: start + 1, article }));
  return {
    id: `${name} ${relation}`, relation, role, presence: 'UNKNOWN', titles: [], onBehalfOf: [], confidence: 1,
    sources: { articles: 1, publishers: 1, independent: 1 }, evidence: { nodes },
    entity: { __typename: 'Person', handle: name, name }, event: { handle: 'e', name: 'e' },
  };
}

test('those who spoke come first, then those who attended, then organizers by role', () => {
  const parts = partsOf([participant('o', 'ORGANIZED', 'CO_ORGANIZER', [1]), participant('h', 'ORGANIZED', 'ORGANIZER', [1]), participant('a', 'ATTENDED', null, [1]), participant('s', 'SPOKE_AT', null, [1])]);
  assert.deepEqual(parts.map((part) => part.title), ['Spoke', 'Attended', 'Organizer', 'Co-organizer']);
});
test('participants of one sentence share it, in whatever order their quotes come', () => {
  const [part] = partsOf([participant('a', 'ATTENDED', null, [5, 9]), participant('b', 'ATTENDED', null, [9, 5]), participant('c', 'ATTENDED', null, [5])]);
  assert.deepEqual(part?.clusters.map((cluster) => cluster.members.map((member) => member.entity.name)), [['a', 'b'], ['c']]);
});
test('one who took part in an event and in its part is counted once', () => {
  assert.equal(partsOf([participant('a', 'ATTENDED', null, [1]), { ...participant('a', 'ATTENDED', null, [7]), id: 'other' }])[0]?.count, 1);
});

test('nothing chosen is no filter', () => assert.equal(eventFilter({ text: ' ', year: '', kind: '' }), null));
test('events without a date are asked for as such', () => assert.deepEqual(eventFilter({ text: '', year: 'none', kind: '' }), { date: { isNull: true } }));
test('all that is chosen must hold', () => {
  assert.deepEqual(eventFilter({ text: 'x', year: '2021', kind: 'FORUM' }), {
    and: [{ or: [{ name: { contains: 'x' } }, { place: { contains: 'x' } }] }, { date: { from: '2021', to: '2021' } }, { kind: { eq: 'FORUM' } }],
  });
});

test('links find their ends by id or by handle, strongest first, and lose those without an end', () => {
  const node = (name: string) => ({ hop: 0, degree: 1, entity: { __typename: 'Person', id: `${name}@4`, handle: name, name } as const });
  const link = (source: string, target: string, weight: number) => ({ id: `${source}${target}`, source, target, weight, kind: 'MET', closest: null, first: null, last: null });
  const found = tied({ omittedNodes: 0, omittedLinks: 0, nodes: [node('a'), node('b')], links: [link('a', 'b', 1), link('a@4', 'b@4', 2), link('a', 'gone', 9)] });
  assert.deepEqual(found.map((each) => each.link.weight), [2, 1]);
});
