import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Grade, Presence, Statement } from '../src/graphql/answers.ts';
import { failureOf } from '../src/graphql/failures.ts';
import { gradeWords, presenceWords } from '../src/words/meetings.ts';
import { counted, percent, sourcesWords, strengthWords } from '../src/words/numbers.ts';
import { articleName, hostOf } from '../src/words/sources.ts';
import { limits, statementWords } from '../src/words/relations.ts';

const presences: Presence[] = ['IN_PERSON', 'REMOTE', 'RECORDED', 'UNKNOWN'];
for (const presence of presences) {
  test(`presence ${presence} is called met only when in person`, () => assert.equal(presenceWords(presence).startsWith('met'), presence === 'IN_PERSON'));
}
const grades: [Grade, string][] = [
  ['INTERACTED', 'dealt with each other'],
  ['SAME_SENTENCE', 'named in one sentence'],
  ['SAME_SESSION', 'same session'],
  ['SAME_EVENT', 'same event'],
];
for (const [grade, words] of grades) test(`${grade} reads: ${words}`, () => assert.equal(gradeWords[grade], words));

test('counts agree with their nouns', () => {
  assert.equal(counted(1, 'person', 'people'), '1 person');
  assert.equal(counted(0, 'meeting'), '0 meetings');
  assert.equal(counted(1234567, 'tie'), '1,234,567 ties');
});
test('a confidence is never rounded up to certainty', () => assert.equal(percent(0.999), '99%'));
test('strength keeps three digits', () => {
  assert.equal(strengthWords(0.16666), '0.167');
  assert.equal(strengthWords(0.0000001), '<0.001');
  assert.equal(strengthWords(0), '0');
});
test('several articles say how many of them are independent', () => {
  assert.equal(sourcesWords({ articles: 3, publishers: 3, independent: 2 }), '3 articles, 2 independent');
  assert.equal(sourcesWords({ articles: 3, publishers: 3, independent: 3 }), '3 articles, all independent');
  assert.equal(sourcesWords({ articles: 1, publishers: 1, independent: 1 }), '1 article');
});

const entity = { __typename: 'Person', handle: 'Person:a', name: 'A' } as const;
const statement: Statement = {
  id: 's', relation: 'AFFILIATED_WITH', role: null, title: 'Dean', former: false, presence: 'UNKNOWN', modality: 'ASSERTED', confidence: 1,
  subject: entity, object: entity, onBehalfOf: null, evidence: { start: 0, end: 1 },
};
const sentences: [Partial<Statement>, string][] = [
  [{}, ', Dean at '],
  [{ former: true }, ', formerly Dean at '],
  [{ title: null }, ' has a post at '],
  [{ relation: 'SPOKE_AT', title: null }, ' spoke at '],
  [{ relation: 'ORGANIZED', role: 'CO_HOST', title: null }, ', co-host of '],
  [{ relation: 'ORGANIZED', title: null }, ' organized '],
  [{ relation: 'ATTENDED', modality: 'PLANNED' }, ' was to attend '],
  [{ relation: 'SPOKE_AT', modality: 'ABSENT' }, ' did not speak at '],
  [{ relation: 'ATTENDED', modality: 'REPRESENTED' }, ' was represented at '],
  [{ relation: 'ORGANIZED', modality: 'ATTRIBUTED' }, ' is said to have organized '],
];
for (const [change, words] of sentences) test(`a statement reads: A${words}B`, () => assert.equal(statementWords({ ...statement, ...change }), words));
test('what is only planned says so, as something that does not count', () => {
  const [limit] = limits({ modality: 'PLANNED', presence: 'REMOTE' });
  assert.match(limit?.words ?? '', /planned/);
  assert.deepEqual(limits({ modality: 'PLANNED', presence: 'REMOTE' }).map(({ uncounted }) => uncounted), [true, false]);
});
test('a plain statement is limited by nothing', () => assert.deepEqual(limits(statement), []));

const hosts: [string[], string | null][] = [
  [['https://www.news.example.org/a?b'], 'news.example.org'],
  [['notes/a.txt', 'http://News.example:8080/a'], 'news.example'],
  [['https://user@elsewhere.example/a'], null],
  [['javascript:alert(1)'], null],
  [[], null],
];
for (const [uris, host] of hosts) test(`the site of ${uris.join(' and ') || 'no address'} is ${host ?? 'unknown'}`, () => assert.equal(hostOf(uris), host));

test('an error of a known code says what to do, and names the field', () => {
  const failure = failureOf({ message: 'Budget spent.', path: ['person', 'metWith', 0], extensions: { code: 'COST_EXCEEDED' } });
  assert.equal(failure.code, 'COST_EXCEEDED');
  assert.match(failure.words, /Narrow it .*Budget spent\. \(met with\)$/);
});
test('an error of an unknown code keeps its own words', () => assert.equal(failureOf({ message: 'No.' }).words, 'No.'));

const articleNames: [{ title: string | null; uris: string[] }, string][] = [
  [{ title: 'Forum opens', uris: ['https://a.example/1'] }, 'Forum opens'],
  [{ title: null, uris: ['https://www.a.example/1'] }, 'a.example/1'],
  [{ title: null, uris: ['notes/a.txt'] }, 'notes/a.txt'],
  [{ title: null, uris: [] }, 'Untitled article'],
];
for (const [article, name] of articleNames) test(`an article is called ${name}`, () => assert.equal(articleName(article), name));
