import { POINTS } from '../browser/geography.ts';
import type { Driven } from './driven.ts';
import type { Condition } from './pages.ts';

/** Milliseconds within which each step must have come about; WebGL in software is slow. */
const LIMIT = 60_000;
const PAUSE = 100;

const MAP = `document.querySelector('article-map')`;
const SHADOW = `${MAP}.shadowRoot`;

const BY_WEBGL = '.am-map:not(:has(.am-drawn)) canvas';
const BY_SVG = '.am-map:not(:has(canvas)) .am-drawn svg';

/** Waits until an expression is true in the page. */
async function until(page: Driven, what: string, expression: string): Promise<void> {
  for (const end = Date.now() + LIMIT; Date.now() < end; ) {
    if (await page.evaluate<boolean>(`Boolean(${expression})`)) return;
    await new Promise((later) => setTimeout(later, PAUSE));
  }
  const seen = await page.evaluate<string>(`${SHADOW}?.textContent.slice(0, 300)`);
  throw new Error(`${what}: not within ${LIMIT / 1000} s. The element says “${seen}”.`);
}

const heading = (name: string) =>
  `[...${SHADOW}.querySelectorAll('h1, h2, h3')].some((it) => it.textContent.trim() === '${name}')`;
const quoted = `[...${SHADOW}.querySelectorAll('blockquote')].map((it) => it.textContent).join('\\n')`;

async function clickButton(page: Driven, name: string): Promise<void> {
  const button = `[...${SHADOW}.querySelectorAll('button')].find((it) =>
    (it.getAttribute('aria-label') ?? it.firstChild?.textContent ?? '').trim() === '${name}' && it.getClientRects().length)`;
  await until(page, `the button “${name}”`, button);
  await page.click(
    await page.evaluate(`(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(
      (${button}).getBoundingClientRect())`),
  );
}

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
  await page.click(
    await page.evaluate(`(([x, y], { left, top }) => ({ x: left + x, y: top + y }))(
      ${MAP}.project(${JSON.stringify(POINTS.kurdistan)}), ${MAP}.getBoundingClientRect())`),
  );
  await until(page, 'Kurdistan is chosen', `${MAP}.feature === 'kurdistan' && ${heading('Kurdistan')}`);
  await until(page, 'its passage is read', `/Kurd/.test(${quoted})`);
  await clickButton(page, 'Next');
  await until(page, 'the next passage', `${MAP}.passage && ${quoted}.length > 0`);
  const first = await page.evaluate<string>(`${MAP}.passage`);
  await clickButton(page, 'Next');
  await until(page, 'the one after', `${MAP}.passage !== '${first}'`);
  await clickButton(page, 'Previous');
  await until(page, 'back at the one before', `${MAP}.passage === '${first}'`);
  return isSvg ? 'SVG' : 'WebGL';
}
