import type { Driven } from './driven.ts';
import { MAP, SHADOW } from './steps.ts';

/** Stops of the focus on the way through the whole page, at most. */
const STOPS = 200;

/**
 * Of what has the focus within the element, the tag and class, where a reader is not told what it is: it has neither a name
 * of its own nor, as a link, button or field, its words. '' where it is told, null where the focus is not within.
 */
const NAMELESS = `(() => {
  let at = document.activeElement;
  if (at !== ${MAP}) return null;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const isField = at.matches('a, button, input, summary, textarea, select, [role]');
  const name = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? (isField ? at.textContent : '');
  return name.trim() ? '' : at.localName + '.' + at.className;
})()`;

/** Goes by Tab through all of the element, with a place chosen, from its first stop on; each has a name. */
export async function namedStops(page: Driven): Promise<void> {
  await page.evaluate(`(${MAP}.select('kurdistan'), ${SHADOW}.querySelector('.am-skip').focus(), true)`);
  const nameless = new Set<string>();
  let within = 0;
  for (let i = 0; i < STOPS; i++) {
    const found = await page.evaluate<string | null>(NAMELESS);
    if (found === null) break;
    within += 1;
    if (found) nameless.add(found);
    await page.press('Tab');
  }
  if (within < 20)
    throw new Error(`The keyboard has found ${within} stops in the element; expected 20 or more.`);
  if (nameless.size > 0) throw new Error(`Stops without a name: ${[...nameless].join(', ')}.`);
}
