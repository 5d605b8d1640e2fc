import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/reader/theme.css', import.meta.url), 'utf8');

function colours(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--am-([\w-]+): (?:var\(--article-map-\w+, )?(#[0-9a-f]{6})/g)].map(
      ([, name, value]) => [name, value],
    ),
  );
}

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one = '', other = ''): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXTS = [
  ['text', 'paper'],
  ['text', 'tint'],
  ['text', 'mark'],
  ['quiet', 'paper'],
  ['quiet', 'tint'],
  ['accent', 'paper'],
  ['accent', 'tint'],
  ['accent', 'mark'],
  ['on-accent', 'accent'],
] as const;

test.each(['.am-theme', '.am-theme[data-theme="dark"]'])(
  '%s: text has 4.5:1, the mark’s line 3:1',
  (selector) => {
    const theme = colours(selector);
    for (const [text, basemap] of TEXTS)
      expect(contrast(theme[text], theme[basemap]), `${text} on ${basemap}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme['mark-line'], theme.mark), 'mark-line on mark').toBeGreaterThanOrEqual(3);
  },
);
