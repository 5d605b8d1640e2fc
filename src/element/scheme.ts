/** A property that the container has no other use for; it takes the colour scheme that page and system have. */
const SIGN = 'outline-color';

/**
 * Rules by which a change of the element's `color-scheme`, as a page's own switch between light and dark makes, or of
 * the system's, starts a transition: no event tells of the former but that.
 */
export const SCHEME_SHEET = `
.am-container { ${SIGN}: light-dark(#fff, #000); transition: ${SIGN} 1ms; }
@media (prefers-color-scheme: dark) { .am-container { ${SIGN}: light-dark(#eee, #111); } }`;

/** Calls when the colour scheme around `container`, which has `SCHEME_SHEET`, has changed, until `signal` aborts. */
export function onSchemeChange(container: HTMLElement, changed: () => void, signal?: AbortSignal): void {
  const onTransition = ({ target, propertyName }: TransitionEvent) => {
    if (target === container && propertyName === SIGN) changed();
  };
  container.addEventListener('transitionrun', onTransition, signal && { signal });
}
