import type { Theme } from '../../cartography/theme.ts';

/** A colour in the light theme and the same in the dark one, as `#rrggbb`. */
export type Colours = readonly [light: string, dark: string];

/** Collects the colours of a drawing and writes them down once, for both themes. */
export interface Palette {
  /** The class that fills with these colours. */
  fill(colours: Colours): string;
  /** The class that strokes with these colours. */
  stroke(colours: Colours): string;
  /** The rules of all classes handed out so far, first come first, in one theme; each selector after `within`. */
  rules(theme: Theme, within?: string): string;
  /** The rules in the theme of where the picture stands or, without one, of the reader's system. */
  css(): string;
}

export function makePalette(): Palette {
  const classes = new Map<string, { name: string; property: string; colours: Colours }>();
  const classOf = (property: 'fill' | 'stroke', colours: Colours) => {
    const key = [property, ...colours].join();
    const known = classes.get(key);
    if (known) return known.name;
    const name = `${property[0]}${classes.size}`;
    classes.set(key, { name, property, colours });
    return name;
  };
  const rules = (theme: Theme, within = '') =>
    [...classes.values()]
      .map(
        ({ name, property, colours }) =>
          `${within}.${name}{${property}:${colours[theme === 'light' ? 0 : 1]}}`,
      )
      .join('');
  return {
    fill: (colours) => classOf('fill', colours),
    stroke: (colours) => classOf('stroke', colours),
    rules,
    css: () => `${rules('light')}@media (prefers-color-scheme:dark){${rules('dark')}}`,
  };
}
