import { expect, test } from 'vitest';
import { frameBox } from '../../src/cartography/pictures.ts';
import type { Frames } from '../../src/story/manifest.ts';

const FRAMES: Frames = { wide: [-45, 20, -25, 32], tall: [-40, 20, -32, 31] };
/** The same frames, moved to where 180° runs through them. */
const ACROSS: Frames = { wide: [170, 20, -170, 32], tall: [175, 20, -177, 31] };

test.each(['wide', 'tall'] as const)(
  'a %s frame over 180° stands in its picture as any other does',
  (shape) => {
    const box = frameBox(ACROSS, shape);
    expect(box[2]).toBeGreaterThan(box[0]);
    for (const [i, edge] of frameBox(FRAMES, shape).entries()) expect(box[i]).toBeCloseTo(edge, 6);
  },
);
