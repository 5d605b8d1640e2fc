import type { Theme } from '../cartography/theme.ts';
import { CHOICES } from './public-names.ts';

/** What the element's attributes say of how the story is shown. */
export interface Settings {
  readonly theme: Theme;
  /** `minimal`: no buttons on the map; `none`: no reader either. */
  readonly controls: Choice<'controls'>;
  readonly gestures: Choice<'gestures'>;
  /** False for a still picture of the selection, which costs no WebGL context. */
  readonly interactive: boolean;
}

type Choice<Name extends keyof typeof CHOICES> = (typeof CHOICES)[Name][number];

/** The reader's dark theme, as a query to read and to listen to. */
export const prefersDark = () => matchMedia('(prefers-color-scheme: dark)');

export function settingsOf(element: Element): Settings {
  const theme = choiceOf(element, 'theme');
  return {
    theme: theme === 'auto' ? themeAround(element) : theme,
    controls: choiceOf(element, 'controls'),
    gestures: choiceOf(element, 'gestures'),
    interactive: choiceOf(element, 'interactive') === 'true',
  };
}

/**
 * The theme that a poster takes where an element stands: that of the element's `color-scheme` or, where nothing sets
 * it, of the page's `<meta>`; where neither decides, the reader's system has it, as browsers do for the pictures of a
 * page (https://github.com/w3c/csswg-drafts/issues/7526).
 */
function themeAround(element: Element): Theme {
  const own = getComputedStyle(element).colorScheme;
  const meta = element.ownerDocument.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]');
  const words = (own === 'normal' ? (meta?.content ?? '') : own).toLowerCase().split(/\s+/);
  const isDark = words.includes('dark');
  if (isDark === words.includes('light')) return prefersDark().matches ? 'dark' : 'light';
  return isDark ? 'dark' : 'light';
}

/** The word that an attribute says; a word that it does not know counts as the default. */
export function choiceOf<Name extends keyof typeof CHOICES>(element: Element, name: Name): Choice<Name> {
  const words: readonly Choice<Name>[] = CHOICES[name];
  const [first] = CHOICES[name];
  return words.find((word) => word === element.getAttribute(name)) ?? first;
}

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
