import type { Driven } from './driven.ts';

/** Milliseconds within which each step must have come about; WebGL in software is slow. */
const LIMIT = 60_000;
const PAUSE = 100;
/** Looks in which a map that stands still has not moved. */
const LOOKS = 5;

export const MAP = `document.querySelector('article-map')`;
export const SHADOW = `${MAP}.shadowRoot`;

/** Waits until an expression is true in the page. */
export async function until(page: Driven, what: string, expression: string): Promise<void> {
  for (const end = Date.now() + LIMIT; Date.now() < end; ) {
    if (await page.evaluate<boolean>(`Boolean(${expression})`)) return;
    await new Promise((later) => setTimeout(later, PAUSE));
  }
  const seen = await page.evaluate<string>(`${SHADOW}?.textContent.slice(0, 300)`);
  throw new Error(`${what}: not within ${LIMIT / 1000} s. The element says “${seen}”.`);
}

export const heading = (name: string) =>
  `[...${SHADOW}.querySelectorAll('h1, h2, h3')].some((it) => it.textContent.trim() === '${name}')`;
export const quoted = `[...${SHADOW}.querySelectorAll('blockquote')].map((it) => it.textContent).join('\\n')`;

export async function clickButton(page: Driven, name: string): Promise<void> {
  const button = `[...${SHADOW}.querySelectorAll('button')].find((it) =>
    (it.getAttribute('aria-label') ?? it.firstChild?.textContent ?? '').trim() === '${name}' && it.getClientRects().length)`;
  await until(page, `the button “${name}”`, button);
  await page.click(
    await page.evaluate(`(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(
      (${button}).getBoundingClientRect())`),
  );
}

/** Where a place stands on the page, once the map stands still. */
export async function seen(page: Driven, at: readonly [number, number]): Promise<{ x: number; y: number }> {
  const now = () =>
    page.evaluate<{ x: number; y: number }>(`(([x, y], { left, top }) => ({ x: left + x, y: top + y }))(
      ${MAP}.project(${JSON.stringify(at)}), ${MAP}.getBoundingClientRect())`);
  // Where WebGL is drawn in software, a flight's frames can be farther apart than one look.
  let looks = 0;
  for (let before = await now(); ; ) {
    await new Promise((later) => setTimeout(later, PAUSE));
    const point = await now();
    looks = point.x === before.x && point.y === before.y ? looks + 1 : 0;
    if (looks === LOOKS) return point;
    before = point;
  }
}
