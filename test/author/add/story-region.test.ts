import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { storyRegion } from '../../../author/src/add/story-region.ts';
import { regionOf } from '../../../author/src/basemap/region.ts';
import { PLACES } from '../basemap/places.ts';
import { markedFolder } from '../commands/marked-folder.ts';

it('is that of the basemap that is there, wherever the map opens now', async () => {
  const folder = markedFolder();
  const made = { frames: [[-10, 35, 30, 60]], coarser: 2 };
  writeFileSync(join(folder, 'basemap.json'), JSON.stringify({ made }));
  const region = await storyRegion(folder, PLACES);
  expect(region?.nearest).toBe(regionOf([[-10, 35, 30, 60]], 2).nearest);
});
