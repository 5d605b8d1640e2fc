import { expect, test } from 'vitest';
import { patternImage } from '../../../src/map/maplibre/patterns.ts';

const cases = (['hatch', 'dots'] as const).flatMap((pattern) => [2, 4].map((ratio) => ({ pattern, ratio })));

test.each(cases)(
  '$pattern at $ratio is in its colour, partly clear and partly full',
  ({ pattern, ratio }) => {
    const { width, height, data } = patternImage(pattern, '#7b4fa0', ratio);
    expect(data.length).toBe(width * height * 4);
    expect([...data.slice(0, 3)]).toEqual([0x7b, 0x4f, 0xa0]);
    const alphas = [...data].filter((_, i) => i % 4 === 3);
    expect(Math.max(...alphas)).toBeGreaterThan(200);
    expect(Math.min(...alphas)).toBe(0);
  },
);

test.each([2, 4])('the hatching at %s runs on across the edge of its tile', (ratio) => {
  const { width, data } = patternImage('hatch', '#000000', ratio);
  const alpha = (x: number, y: number) => data[((y % width) * width + (x % width)) * 4 + 3];
  for (let i = 0; i < width; i++) expect(alpha(width, i)).toBe(alpha(width - 1, i + 1));
});
