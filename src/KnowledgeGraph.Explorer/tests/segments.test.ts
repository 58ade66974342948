import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesWithin, paragraphs, segments } from '../src/text/segments.ts';

const text = 'Mr. Li met Ms. Dé 🎓 in Kuala Lumpur.';

const cases: [string, { start: number; end: number }[]][] = [
  ['no range', []],
  ['one range', [{ start: 4, end: 6 }]],
  ['overlapping ranges', [{ start: 0, end: 10 }, { start: 4, end: 17 }]],
  ['nested and equal ranges', [{ start: 0, end: 20 }, { start: 4, end: 6 }, { start: 4, end: 6 }]],
  ['ranges that reach beyond the text', [{ start: -3, end: 2 }, { start: 30, end: 900 }]],
  ['empty and turned ranges', [{ start: 5, end: 5 }, { start: 9, end: 2 }]],
];
for (const [name, ranges] of cases) {
  test(`with ${name} the segments joined are the text`, () => {
    assert.equal(segments(text, ranges).map((part) => part.text).join(''), text);
  });
  test(`with ${name} every code unit is covered by just the ranges over it`, () => {
    for (const part of segments(text, ranges)) {
      for (let unit = part.start; unit < part.end; unit++) {
        const over = ranges.flatMap((range, index) => (range.start <= unit && unit < range.end ? [index] : []));
        assert.deepEqual(part.covering, over);
      }
    }
  });
}

test('a window of the text is cut at its edges', () => {
  assert.deepEqual(segments('abcdef', [{ start: 1, end: 5 }], 2, 4), [{ start: 2, end: 4, text: 'cd', covering: [0] }]);
});
test('offsets count UTF-16 code units, so that what follows an emoji is marked rightly', () => {
  const start = text.indexOf('Kuala');
  assert.equal(segments(text, [{ start, end: start + 5 }]).find((part) => part.covering.length > 0)?.text, 'Kuala');
});
test('blank lines are no paragraphs, and paragraphs keep their offsets', () => {
  assert.deepEqual(paragraphs('One\n\n  \nTwo\n'), [{ start: 0, end: 3 }, { start: 8, end: 11 }]);
});
test('names are found whatever their case, the longer before the shorter', () => {
  assert.deepEqual(namesWithin('CHEN WEI and Chen', ['Chen', 'Chen Wei']), [{ start: 0, end: 8 }, { start: 13, end: 17 }]);
});
test('a name is never read as a pattern', () => {
  assert.deepEqual(namesWithin('a.b (c) axb', ['a.b (c)']), [{ start: 0, end: 7 }]);
  assert.deepEqual(namesWithin('anything', ['', ' ']), []);
});
