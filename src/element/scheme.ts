/** A property that the container has no other use for; it takes the colour scheme in which the page has the element. */
const SIGN = 'outline-color';

/**
 * Rules by which a change of the element's `color-scheme` is noticed, such as a page's own switch between light and
 * dark makes: no event tells of it but that of a transition.
 */
export const SCHEME_SHEET = `.am-container { ${SIGN}: light-dark(#fff, #000); transition: ${SIGN} 1ms; }`;

/** Calls when the colour scheme around `container`, which has `SCHEME_SHEET`, has changed; until `signal` aborts. */
export function onSchemeChange(container: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const hear = ({ target, propertyName }: TransitionEvent) => {
    if (target === container && propertyName === SIGN) changed();
  };
  container.addEventListener('transitionrun', hear, { signal });
}
