import type { Theme } from '../cartography/theme.ts';
import { choiceOf } from './choices.ts';

/** The theme that an element has now: its attribute's or, where that says `auto`, that of what is around it. */
export function themeOf(element: Element): Theme {
  const theme = choiceOf(element, 'theme');
  return theme === 'auto' ? themeAround(element) : theme;
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
  if (isDark === words.includes('light'))
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return isDark ? 'dark' : 'light';
}
