import type { Position } from '../src/story/place.ts';
import type { Scale } from '../test/stories/made-up.ts';
import { median, metric } from './browser.ts';
import { close, type Files, madeUpFiles, open, REFUSE_WEBGL } from './large-page.ts';

/** Milliseconds until all that a click changes is drawn. */
const DONE = 1500;
const CLICKS = 7;

/**
 * Milliseconds of script from a click on a place until it is marked and its passages are read, in a large story and in
 * one of its hundredth.
 */
export async function marking(
  scripts: Files,
  { features, passages }: Scale,
): Promise<{ large: number; small: number }> {
  const small = await clicked(scripts, { features: features / 100, passages: passages / 100 });
  return { large: await clicked(scripts, { features, passages }), small };
}

async function clicked(scripts: Files, scale: Scale): Promise<number> {
  const { story, files } = madeUpFiles(scripts, scale);
  const { bench, server } = await open(files, '/large.html', REFUSE_WEBGL);
  const { page } = bench;
  // Without the flight to the place, whose every frame is drawn by script here.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForTimeout(DONE);
  const times: number[] = [];
  for (const { at, kind } of story.places.values()) {
    if (times.length === CLICKS) break;
    if (kind !== 'city') continue;
    const [x, y] = (await page.evaluate(project(at))) as [number, number];
    if (x < 100 || y < 100 || x > 700 || y > 430) continue;
    await page.mouse.move(x, y);
    // Chosen once before, so that no text is on its way: the small story holds all of its own.
    await page.mouse.click(x, y);
    await page.waitForTimeout(DONE);
    await page.evaluate(`document.querySelector('article-map').select()`);
    await page.waitForTimeout(DONE);
    const before = await metric(bench, 'ScriptDuration');
    await page.mouse.click(x, y);
    await page.waitForTimeout(DONE);
    times.push(((await metric(bench, 'ScriptDuration')) - before) * 1000);
  }
  await close({ bench, server });
  return median(times);
}

const project = (at: Position) => `document.querySelector('article-map').project(${JSON.stringify(at)})`;
