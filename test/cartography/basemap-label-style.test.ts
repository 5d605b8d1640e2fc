import { expect, test } from 'vitest';
import { basemapLabelStyle } from '../../src/cartography/basemap-label-style.ts';
import type { LabelOptions } from '../../src/cartography/label.ts';
import type { BasemapName } from '../../src/story/story.ts';

const izmir: BasemapName = { kind: 'division', name: 'izmir', at: [27.1, 38.4], rank: 1 };
const view: LabelOptions = {
  size: { width: 960, height: 600 },
  camera: { center: [27, 38], zoom: 6 },
  lang: 'fa',
  measure: (text) => text.length * 7,
};

test('a name on the basemap is set in the story’s language, unless it was fetched in another', () => {
  const lineOf = (options: LabelOptions) => {
    const line = basemapLabelStyle(izmir, 'tr', options).blocks[0]?.lines[0];
    return [line?.text, line?.lang];
  };
  expect(lineOf(view)).toEqual(['İZMİR', 'tr']);
  const basemapNames = { language: 'fa', names: new Map([[izmir, 'ازمیر']]) };
  expect(lineOf({ ...view, basemapNames })).toEqual(['ازمیر', 'fa']);
  expect(lineOf({ ...view, basemapNames: { language: 'fa', names: new Map() } })).toEqual(['İZMİR', 'tr']);
});
