import type { Theme } from '../cartography/theme.ts';

/** The language an element is in: its own `lang`, the nearest one around it, or undefined. */
export function languageOf(element: Element): string | undefined {
  return element.closest('[lang]')?.getAttribute('lang') || undefined;
}

/** The reader's dark theme, as a query to read and to listen to. */
export const prefersDark = () => matchMedia('(prefers-color-scheme: dark)');

/** The theme an element asks for; `auto`, and anything unknown, follows the reader's system. */
export function themeOf(element: Element): Theme {
  const asked = element.getAttribute('theme');
  if (asked === 'light' || asked === 'dark') return asked;
  if (asked !== null && asked !== 'auto')
    console.warn(`article-map: theme is “${asked}”; expected light, dark or auto. It follows the system.`);
  return prefersDark().matches ? 'dark' : 'light';
}
