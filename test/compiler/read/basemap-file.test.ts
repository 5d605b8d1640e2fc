import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';

test('the basemap is read by the name that its file had before, too', async () => {
  const renamed = await refusal((files) => {
    files['ground.json'] = files['basemap.json'];
    delete files['basemap.json'];
  });
  expect(renamed).toEqual([]);
});

test('a fault of it is told by the name that the file has', async () => {
  const faults = await refusal((files) => {
    files['ground.json'] = { ...files['basemap.json'], lakes: 'none' };
    delete files['basemap.json'];
  });
  expect(faults).toEqual([expect.stringMatching(/^ground\.json#\/lakes/)]);
});

test('of two the one with today’s name counts', async () => {
  const faults = await refusal((files) => {
    files['ground.json'] = { nothing: true };
  });
  expect(faults).toEqual([]);
});

test('where there is neither, the missing file has today’s name', async () => {
  const faults = await refusal((files) => {
    delete files['basemap.json'];
  });
  expect(faults).toEqual([expect.stringMatching(/^basemap\.json: found no such file/)]);
});
