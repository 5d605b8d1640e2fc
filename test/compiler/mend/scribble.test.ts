import { expect, it } from 'vitest';
import { refusal } from '../refusal.ts';

it('refuses a scribble by its name', async () => {
  let seed = 7;
  const next = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const ring = Array.from({ length: 400 }, () => [40 + next() / 10, 31 + next() / 10]);
  const lines = await refusal((files) => {
    files['islands.geojson'].features[0].geometry = {
      type: 'Polygon',
      coordinates: [[...ring, ring[0]]],
    };
  });
  expect(lines.join('\n')).toContain('found a ring that crosses itself at');
}, 5000);
