import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateWords, datingWords, instantWords, originOf, rangeWords } from '../src/words/dates.ts';

const dates = [
  ['2021-12-22', '22 Dec 2021'],
  ['2021-02-03', '3 Feb 2021'],
  ['2021-12', 'Dec 2021'],
  ['2021', '2021'],
  ['2021-13', '2021-13'],
  ['someday', 'someday'],
] as const;
for (const [value, words] of dates) {
  test(`${value} is shown as ${words}, no more precisely than it is`, () => assert.equal(dateWords(value), words));
}

const ranges = [
  ['2021-12-22', '2021-12-22', '22 Dec 2021'],
  ['2021-12-09', '2021-12-22', '9–22 Dec 2021'],
  ['2023-06-29', '2023-07-19', '29 Jun – 19 Jul 2023'],
  ['2021-12-30', '2022-01-02', '30 Dec 2021 – 2 Jan 2022'],
  ['2021-11', '2021-12', 'Nov – Dec 2021'],
  ['2021', '2022', '2021 – 2022'],
  ['2021', '2021-12-22', '2021 – 22 Dec 2021'],
  ['2021-12', '2021-12-22', 'Dec 2021 – 22 Dec 2021'],
] as const;
for (const [first, last, words] of ranges) {
  test(`from ${first} to ${last} is shown as ${words}`, () => assert.equal(rangeWords(first, last), words));
}

test('an event with no date says so', () => assert.equal(datingWords(null, null), 'no date stated'));
test('an event with only an end shows the end', () => assert.equal(datingWords(null, { value: '2021', origin: 'STATED' }), '2021'));
test('a stated date needs no word on where it comes from', () => assert.equal(originOf({ value: '2021', origin: 'STATED' }), null));
test('a date that is only that of publication says so', () => assert.match(originOf({ value: '2021', origin: 'PUBLICATION' }) ?? '', /publication/));
test('an instant is shown in UTC to the minute', () => assert.equal(instantWords('2026-11-21T11:58:46.123Z'), '21 Nov 2026, 11:58 UTC'));
