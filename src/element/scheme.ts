/** A property that the stage has no other use for; it takes the colour scheme in which the page has the element. */
const SIGN = 'outline-color';

/**
 * Rules by which a change of the element's `color-scheme` is heard, such as a page's own switch between light and
 * dark makes: no event tells of it but that of a transition.
 */
export const SCHEME_SHEET = `.am-stage { ${SIGN}: light-dark(#fff, #000); transition: ${SIGN} 1ms; }`;

/** Calls when the colour scheme around `stage`, which has `SCHEME_SHEET`, has changed; until `signal` aborts. */
export function onSchemeChange(stage: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const hear = ({ target, propertyName }: TransitionEvent) => {
    if (target === stage && propertyName === SIGN) changed();
  };
  stage.addEventListener('transitionrun', hear, { signal });
}
