import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The custom properties of the first block after `start`. */
function colours(file: string, start: string): string[] {
  const css = readFileSync(file, 'utf8');
  const block = css.slice(css.indexOf(start)).match(/\{([^{}]*)\}/)?.[1] ?? '';
  return [...block.matchAll(/(--am-[\w-]+):[^;]*(#[0-9a-f]{6})/g)].map(([, name, hex]) => `${name} ${hex}`);
}

test('the page’s text is as dark as the reader', () => {
  const dark = colours('src/reader/theme.css', '.am-theme[data-theme="dark"]');
  expect(dark.length).toBeGreaterThan(5);
  expect(colours('src/site/text.css', '@media (prefers-color-scheme: dark)')).toEqual(dark);
});
