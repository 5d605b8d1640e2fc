import { CHOICES } from './public-names.ts';

export type Choice<Name extends keyof typeof CHOICES> = (typeof CHOICES)[Name][number];

/** The word that an attribute says; a word that it does not know counts as the default. */
export function choiceOf<Name extends keyof typeof CHOICES>(element: Element, name: Name): Choice<Name> {
  const words: readonly Choice<Name>[] = CHOICES[name];
  const [first] = CHOICES[name];
  return words.find((word) => word === element.getAttribute(name)) ?? first;
}

/** False for a still picture of the selection, which costs no WebGL context. */
export const isInteractive = (element: Element) => choiceOf(element, 'interactive') === 'true';

/** 1 to 5: the level of the first heading. */
export const headingLevelOf = (element: Element) => +choiceOf(element, 'heading-level');

/** Tells the console of a word that an attribute does not know. */
export function warnOfUnknown(element: Element, name: string): void {
  if (!isChoice(name)) return;
  const said = element.getAttribute(name);
  const words: readonly string[] = CHOICES[name];
  if (said === null || words.includes(said)) return;
  console.warn(
    `article-map: ${name} is “${said}”; expected ${words.join(', ')}. It is taken as ${words[0]}.`,
  );
}

const isChoice = (name: string): name is keyof typeof CHOICES => Object.hasOwn(CHOICES, name);
