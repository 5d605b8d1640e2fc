import type { Page } from 'playwright-core';
import { jsonIn } from '../../src/compiler/read/read-json.ts';
import { buildStory } from '../stories/build-story.ts';
import { TINY } from '../stories/tiny.ts';

/** Places of the tiny story, longitude first: two points, and spots of the country in which they lie, of its moor and of the pipe. */
export const TINY_POINTS = {
  oster: [-37.68375, 30.2285],
  lighthouse: [-38.95, 31.35],
  vell: [-38.3, 31.55],
  moor: [-37.1, 31.06],
  'oil-pipe': [-38.25525, 30.83825],
} as const;

let served: Promise<object> | undefined;

/**
 * Has a page told the tiny story wherever it asks for one: software draws that by WebGL in half the time of the
 * article's, and what a map does is the same for both.
 */
export async function tellTinyStory(page: Page): Promise<void> {
  served ??= buildStory(jsonIn(TINY)).then((built) => built.served);
  const json = await served;
  await page.route('**/story.json', (route) => route.fulfill({ json }));
}
