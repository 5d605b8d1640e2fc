/** What `display` an element has that has no box of its own, as where a page unsets that of every element. */
const WITHOUT_BOX = /^(inline|contents)$/;

/**
 * Keeps the element a block where a page's rules for every element would not have it one, also where they come later or
 * go. A page that hides it does mean it.
 *
 * @returns looks again, as where the element has another size
 */
export function keepBox(host: HTMLElement, shadow: ShadowRoot): () => void {
  const sheet = new CSSStyleSheet();
  shadow.adoptedStyleSheets.push(sheet);
  const look = () => {
    sheet.replaceSync('');
    if (WITHOUT_BOX.test(getComputedStyle(host).display)) sheet.replaceSync(':host{display:block!important}');
  };
  new MutationObserver(look).observe(host, { attributeFilter: ['class', 'style', 'hidden'] });
  look();
  return look;
}
