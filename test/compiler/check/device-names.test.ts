import { expect, it } from 'vitest';
import { refusal } from '../refusal.ts';

it('a layer is not called as Windows calls a device', async () => {
  expect(
    await refusal((files) => {
      files['story.json'].layers[0].id = 'con';
      files['story.json'].layers[1].file = 'nul.geojson';
      files['nul.geojson'] = files['lines.geojson'];
    }),
  ).toEqual([
    'story.json#/layers/0/id: found “con”, which Windows has no file of; expected another name than that of a device (con, prn, aux, nul, com1 …). Rename it.',
    'story.json#/layers/1/file: found “nul.geojson”, which Windows has no file of; expected another name than that of a device (con, prn, aux, nul, com1 …). Rename it.',
  ]);
});
