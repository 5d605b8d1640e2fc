import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Font } from '../../story/font.ts';

const { resolve } = createRequire(import.meta.url);
/** Where a bundled program has them, beside it. */
const BESIDE = fileURLToPath(new URL('fonts/', import.meta.url));

/** The path of a file of Noto Sans, by its path within the packages of @fontsource. */
export function fontFile(path: string): string {
  const beside = join(BESIDE, basename(path));
  return existsSync(beside) ? beside : resolve(`@fontsource/${path}`);
}

/** Files of Noto Sans (SIL Open Font License 1.1) that together draw a face, by what they cover: paths as `fontFile` takes them. */
export function fontFilesOf({ weight, style }: Pick<Font, 'weight' | 'style'>): string[] {
  const sans = (subset: string) => `noto-sans/files/noto-sans-${subset}-${weight}-${style}.woff`;
  // Those that more names want come first: a file is opened only for a letter that none before it has.
  return [
    sans('latin'),
    sans('latin-ext'),
    `noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`,
    ...['cyrillic', 'greek', 'vietnamese', 'devanagari', 'cyrillic-ext', 'greek-ext'].map(sans),
  ];
}

/** The paths of all files by which any name of a map may be measured. */
export function allFontFiles(): string[] {
  const faces = ([400, 600, 700] as const).flatMap((weight) =>
    (['normal', 'italic'] as const).flatMap((style) => fontFilesOf({ weight, style })),
  );
  return [...new Set(faces)].map(fontFile);
}
