import type { Font } from '../../../src/story/font.ts';

/** Bold, an em a CSS pixel, without letter spacing. */
export const font = (more: Partial<Font> = {}): Font => ({
  size: 1,
  weight: 700,
  style: 'normal',
  letterSpacing: 0,
  ...more,
});
