import { POINTS } from '../browser/geography.ts';
import type { Driven } from './driven.ts';
import { heading, MAP, SHADOW, seen, until } from './steps.ts';

/** Stops of the focus on the way through the whole page, at most. */
const STOPS = 200;

/** The name of what has the focus, as far as the journey must tell it. */
const FOCUSED = `(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return (at?.getAttribute('aria-label') ?? at?.getAttribute('role') ?? at?.textContent ?? '').trim();
})()`;

/** Presses Tab until something whose name begins so has the focus. */
async function tabTo(page: Driven, name: string): Promise<void> {
  const passed = new Set<string>();
  for (let i = 0; i < STOPS; i++) {
    const at = await page.evaluate<string>(FOCUSED);
    if (at.startsWith(name)) return;
    passed.add(at.slice(0, 40));
    await page.press('Tab');
  }
  throw new Error(`The keyboard does not come to “${name}”; it came to: ${[...passed].join(', ')}.`);
}

/** Presses Escape: it closes what else is open first, one thing after the other. */
async function giveUp(page: Driven): Promise<void> {
  const isChosen = () => page.evaluate<boolean>(`Boolean(${MAP}.feature || ${MAP}.passage)`);
  for (let i = 0; i < 3 && (await isChosen()); i++) await page.press('Escape');
  await until(page, 'Escape gives up what is chosen', `!${MAP}.feature && !${MAP}.passage`);
}

/** Through the map's functions by keyboard alone, forwards through the page: move, zoom, choose, read on, search, go back. */
export async function keyboardWalk(page: Driven): Promise<void> {
  await page.evaluate(`(${MAP}.select(), ${MAP}.fitTo(), true)`);
  await tabTo(page, 'Map of the article’s places');
  const before = await seen(page, POINTS.iran);
  await page.press('ArrowRight');
  await until(page, 'the arrow moves the map', `${MAP}.project([56.5, 33])[0] < ${before.x} - 40`);
  await seen(page, POINTS.iran);
  const wide = await page.evaluate<number>(`${MAP}.project([56.5, 33])[0] - ${MAP}.project([44.4, 33.3])[0]`);
  await page.press('+');
  await until(
    page,
    'plus comes nearer',
    `${MAP}.project([56.5, 33])[0] - ${MAP}.project([44.4, 33.3])[0] > ${1.5 * wide}`,
  );
  await seen(page, POINTS.iran);
  const crosshair = `${SHADOW}.querySelector('.am-map-crosshair')`;
  await until(page, 'the crosshair', `${crosshair} && !${crosshair}.hidden`);
  await page.press('Enter');
  await until(page, 'Enter chooses under the crosshair', `${MAP}.feature`);
  await giveUp(page);
  await tabTo(page, 'Zoom out');
  await page.press('Enter');
  await until(
    page,
    'the button zooms out',
    `${MAP}.project([56.5, 33])[0] - ${MAP}.project([44.4, 33.3])[0] < ${1.2 * wide}`,
  );
  await tabTo(page, 'Next');
  await page.press('Enter');
  await until(page, 'the next passage is read', `${MAP}.passage`);
  await giveUp(page);
  await tabTo(page, 'combobox');
  for (const letter of ['k', 'u', 'r', 'd'] as const) await page.press(letter);
  await until(page, 'something is found', `${SHADOW}.querySelector('[role="option"]')`);
  await page.press('ArrowDown');
  await page.press('Enter');
  await until(
    page,
    'what was found is read',
    `${MAP}.feature === 'kurdistan' && ${heading('Kurdistan Region')}`,
  );
  await giveUp(page);
}
