import { expect, test } from 'vitest';
import { inParts, textLine } from '../../src/cartography/block.ts';

const STYLE = { role: 'water', color: 'waterText', size: 13, italic: true, letterSpacing: 1.2 } as const;

test.each([
  ['Чорне море', 1.2, 'italic'],
  ['Μεσόγειος', 1.2, 'italic'],
  ['خلیج فارس', 0, 'normal'],
  ['गंगा', 0, 'normal'],
  ['แม่น้ำโขง', 0, 'normal'],
])(
  '%s has a letter spacing of %f and is %s: joined letters are left together',
  (name, letterSpacing, style) => {
    expect(textLine(name, 'en', STYLE, () => 50).font).toMatchObject({ letterSpacing, style });
  },
);

test.each([
  ['United Arab Emirates', 2, ['United Arab', 'Emirates']],
  ['United Arab Emirates', 3, ['United', 'Arab', 'Emirates']],
  ['Kurdistan Region', 3, undefined],
  ['Kurdistan', 1, ['Kurdistan']],
])('%s on %i lines', (name, count, lines) => {
  expect(inParts(name, count)).toEqual(lines);
});
