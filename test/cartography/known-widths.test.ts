import { expect, test } from 'vitest';
import { knownMeasure } from '../../src/cartography/known-widths.ts';
import { smallStory } from '../stories/small-story.ts';

test('widths that the build measured come before the reader’s own', () => {
  const known = knownMeasure(
    { ...smallStory(), widths: new Map([['400 normal', new Map([['Vell', 2000]])]]) },
    () => 7,
  );
  const font = { size: 10, weight: 400, style: 'normal', letterSpacing: 1 } as const;
  expect(known('Vell', font)).toBe(24);
  expect(known('Oster', font)).toBe(7);
  expect(known('Vell', { ...font, weight: 700 })).toBe(7);
});
