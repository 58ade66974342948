import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostTelling } from '../src/text/quoteOrder.ts';

const quote = (text: string, start: number, id = 'a') => ({ quote: text, start, end: start + text.length, article: { id } });
const order = (quotes: ReturnType<typeof quote>[]): string[] => mostTelling(quotes, ['Ada', 'Bo']).map((one) => one.quote);

test('a quote that names both comes before those that name one', () => assert.deepEqual(order([quote('Ada spoke', 50), quote('Ada and Bo came', 0)]), ['Ada and Bo came', 'Ada spoke']));
test('quotes that name as many stay in their order', () => assert.deepEqual(order([quote('Bo spoke', 50), quote('Ada spoke', 0)]), ['Bo spoke', 'Ada spoke']));
test('a quote inside another of its article is left out', () => assert.deepEqual(order([quote('Ada', 0), quote('Ada spoke', 0)]), ['Ada spoke']));
test('the same words in two articles are two quotes', () => assert.deepEqual(order([quote('Ada', 0), quote('Ada', 0, 'b')]), ['Ada', 'Ada']));
test('the same quote twice is shown once', () => assert.deepEqual(order([quote('Ada', 0), quote('Ada', 0)]), ['Ada']));
