import { expect, test, vi } from 'vitest';
import { boxText, readBox } from '../../src/element/box.ts';

test.each([
  [[38.12345678, 29.98765432, 51.5, 40], '38.123,29.988,51.5,40'],
  [[44.39123456, 35.45123456, 44.41, 35.48], '44.391235,35.451235,44.41,35.48'],
] as const)('a box is written as exactly as its size needs: %j', (box, text) => {
  expect(boxText(box)).toBe(text);
  const read = readBox(text) ?? [];
  const narrower = Math.min(box[2] - box[0], box[3] - box[1]);
  for (const [i, degrees] of box.entries())
    expect(Math.abs(degrees - (read[i] ?? Number.NaN))).toBeLessThan(narrower / 2000);
});

test('a box over 180° is read and written as RFC 7946 §5.2 has it', () => {
  expect(readBox('170,-20,-170,-10')).toEqual([170, -20, 190, -10]);
  expect(boxText([170, -20, 190, -10])).toBe('170,-20,-170,-10');
  expect(boxText([-190, -20, -170, -10])).toBe('170,-20,-170,-10');
  expect(boxText([-200, -20, 200, 10])).toBe('-180,-20,180,10');
});

test('a box that reaches the poles ends with the map', () => {
  const [, south, , north] = readBox('-180,-90,180,90') ?? [];
  expect([south, north]).toEqual([expect.closeTo(-85.0511, 4), expect.closeTo(85.0511, 4)]);
});

test.each(['1,2,1,3', '190,0,10,5', '10,86,20,90', '10,5,20,0', '1,2,3', '-Infinity,30,50,34'])(
  '%s is no box',
  (text) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(readBox(text)).toBeUndefined();
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  },
);
