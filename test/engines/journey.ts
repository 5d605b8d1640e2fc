import { POINTS } from '../browser/geography.ts';
import type { Driven } from './driven.ts';
import { keyboardWalk } from './keyboard-walk.ts';
import { namedStops } from './named-stops.ts';
import type { Condition } from './pages.ts';
import { clickButton, heading, MAP, quoted, SHADOW, seen, until } from './steps.ts';

const BY_WEBGL = '.am-map:not(:has(.am-drawn)) canvas';
const BY_SVG = '.am-map:not(:has(canvas)) .am-drawn svg';

/** What a reader does, from the poster to the passage before the next; returns what drew the map; throws with the step that failed. */
export async function journey(page: Driven, address: string, condition: Condition): Promise<'SVG' | 'WebGL'> {
  await page.open(address);
  const poster = `${SHADOW}?.querySelector('.am-poster img')`;
  await until(
    page,
    'the poster',
    `${poster}?.complete && ${poster}.naturalWidth > 0 && ${poster}.checkVisibility()`,
  );
  if (condition === 'a download that fails once') {
    await until(page, 'the failure is told', `${MAP}.matches(':state(failed)')`);
    await until(page, 'the poster stays', `${poster}.checkVisibility({ visibilityProperty: true })`);
    await clickButton(page, 'Try again');
  }
  const isSvg = condition === 'WebGL refused';
  const drawn = isSvg ? BY_SVG : BY_WEBGL;
  await until(
    page,
    `the map, alive as ${drawn}`,
    `${MAP}.matches(':state(ready)') && ${SHADOW}.querySelector('${drawn}')`,
  );
  await page.click(await seen(page, POINTS.kurdistan));
  await until(
    page,
    'Kurdistan is chosen',
    `${MAP}.feature === 'kurdistan' && ${heading('Kurdistan Region')}`,
  );
  await until(page, 'its passage is read', `/Kurd/.test(${quoted})`);
  await clickButton(page, 'Next');
  await until(page, 'the next passage', `${MAP}.passage && ${quoted}.length > 0`);
  const first = await page.evaluate<string>(`${MAP}.passage`);
  await clickButton(page, 'Next');
  await until(page, 'the one after', `${MAP}.passage !== '${first}'`);
  await clickButton(page, 'Previous');
  await until(page, 'back at the one before', `${MAP}.passage === '${first}'`);
  await hideAndShow(page);
  await namedStops(page);
  await keyboardWalk(page);
  await tapInColumn(page);
  return isSvg ? 'SVG' : 'WebGL';
}

/** In a box that the page hides, or takes the pointer from, a click chooses nothing; shown again, it does. */
async function hideAndShow(page: Driven): Promise<void> {
  for (const [property, value] of [
    ['visibility', 'hidden'],
    ['pointerEvents', 'none'],
  ]) {
    await page.evaluate(`(${MAP}.select('iraq'), counted = 0, document.body.style.${property} = '${value}',
      onclick = () => (counted += 1), true)`);
    await page.click(await seen(page, POINTS.kurdistan));
    await until(page, `a click on a page with ${property}: ${value}`, 'counted === 1');
    await until(page, `nothing is chosen with ${property}: ${value}`, `${MAP}.feature === 'iraq'`);
    await page.evaluate(`(document.body.style.${property} = '', true)`);
    await page.click(await seen(page, POINTS.kurdistan));
    await until(page, 'Kurdistan is chosen once it is shown', `${MAP}.feature === 'kurdistan'`);
  }
}

/** Milliseconds for which the page is busy with each touch, before the browser's click can come. */
const BUSY = 300;

/** In a narrow column on a busy page a tap opens the reader's sheet, and does nothing else to it. */
async function tapInColumn(page: Driven): Promise<void> {
  await clickButton(page, 'Close the places and passages');
  await page.evaluate(`(${MAP}.select(), ${MAP}.style.cssText = 'width: 390px; --article-map-height: 560px',
    addEventListener('touchend', () => { for (const end = Date.now() + ${BUSY}; Date.now() < end; ); }),
    counted = 0, true)`);
  const panel = `${SHADOW}.querySelector('.am-panel')`;
  await until(page, 'the column', `${MAP}.clientWidth === 390 && ${panel}.hidden`);
  await page.evaluate(`(${MAP}.fitTo(), true)`);
  // A busy engine may take longer to begin a flight than a map at rest is looked at.
  const home = `${SHADOW}.querySelector('[aria-label="Back to the opening view"]')`;
  await until(
    page,
    'the opening view in the column',
    `${home}.ariaDisabled === 'true' && ${MAP}.project([56.5, 33])[0] < 390`,
  );
  // The handle comes to stand in the middle of the map.
  const { x } = await seen(page, POINTS.iran);
  await page.tap({ x, y: 560 / 2 + 14 });
  await until(page, 'the tap’s own click', 'counted === 1');
  await until(page, 'the sheet', `${MAP}.feature && !${panel}.hidden`);
  await until(
    page,
    'the sheet is half up',
    `${SHADOW}.querySelector('.am-handle').getAttribute('aria-label') === 'Show more of the passages'`,
  );
}
