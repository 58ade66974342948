import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentVariables, now } from '../src/routing/moment.ts';
import { by, formatRoute, parseRoute, withoutMoment } from '../src/routing/routes.ts';

const addresses = [
  '#/',
  '#/person/Person:ab3',
  '#/person/Chen%20Wei?knownAt=2026-11-21T11:58:46Z',
  '#/?asOf=2022-01-01',
  '#/events?year=2021&asOf=2022-01-01&undated=no&knownAt=2026-11-21T11:58:46Z',
  '#/events?text=forum&year=2021&kind=FORUM',
  '#/article/Article:x?start=3&end=9',
  '#/search/a%2Fb%3Fc',
];
for (const address of addresses) {
  test(`${address} is read and written back the same`, () => {
    const route = parseRoute(address);
    assert.ok(route);
    assert.equal(formatRoute({ ...route, query: { ...route.query } }), address);
  });
}
for (const address of ['#/nowhere', '#/person', '#/events/x', '#/person/']) {
  test(`${address} names no page`, () => assert.equal(parseRoute(address), null));
}
test('an empty address is the first page', () => assert.equal(parseRoute('')?.page, 'home'));
test('a key that is no valid escape is taken as it stands', () => assert.equal(parseRoute('#/search/100%')?.key, '100%'));
test('empty filters are left out of an address', () => assert.equal(formatRoute({ page: 'events', query: { text: '', year: '2021' } }), '#/events?year=2021'));
test('without a day, a word on the undated means nothing', () => {
  const route = parseRoute('#/events?undated=no');
  assert.deepEqual(route?.moment, now);
  assert.deepEqual(route?.query, {});
});
test('a day is asked with what has no date, unless that is left out', () => {
  const day = { asOf: '2022-01-01', knownAt: null };
  assert.deepEqual(momentVariables({ ...day, datedOnly: false }), { ...day, includeUndated: true });
  assert.deepEqual(momentVariables({ ...day, datedOnly: true }), { ...day, includeUndated: false });
});
test('an id loses the moment written behind it', () => assert.equal(withoutMoment('Article:x@12,2021-01-01'), 'Article:x'));
test('a handle is asked as id, anything else as a name', () => {
  assert.deepEqual(by('Person', 'Person:ab'), { id: 'Person:ab' });
  assert.deepEqual(by('Person', 'Chen Wei'), { name: 'Chen Wei' });
});
