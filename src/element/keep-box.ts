/** What `display` an element has that has no box of its own, as where a page unsets that of every element. */
const WITHOUT_BOX = /^(inline|contents)$/;
const BLOCK = ':host{display:block!important}';

/**
 * Keeps the element a block where a page's rules for every element would not have it one, also where they come later or
 * go, until `signal` aborts. A page that hides it does mean it. The shadow has looked once, and has put the same rule
 * first in its sheet.
 *
 * @returns looks again, as where the element has another size
 */
export function keepBox(host: HTMLElement, shadow: ShadowRoot, signal: AbortSignal): () => void {
  const look = () => {
    const [sheet] = shadow.adoptedStyleSheets;
    const [first] = sheet?.cssRules ?? [];
    const isKept =
      first instanceof CSSStyleRule && first.style.getPropertyPriority('display') === 'important';
    if (isKept) sheet?.deleteRule(0);
    if (WITHOUT_BOX.test(getComputedStyle(host).display)) sheet?.insertRule(BLOCK);
  };
  const attributes = new MutationObserver(look);
  attributes.observe(host, { attributeFilter: ['class', 'style', 'hidden'] });
  signal.addEventListener('abort', () => attributes.disconnect());
  return look;
}
