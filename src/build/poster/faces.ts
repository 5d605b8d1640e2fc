import { createRequire } from 'node:module';
import { type Font as Face, type GlyphRun, openSync } from 'fontkit';
import type { Font } from '../../cartography/label.ts';
import { roughWidth } from './rough-width.ts';

const { resolve } = createRequire(import.meta.url);

/** Files of Noto Sans (SIL Open Font License 1.1) that together draw a face, by what they cover. */
function filesOf({ weight, style }: Font): string[] {
  const sans = (subset: string) => `noto-sans/files/noto-sans-${subset}-${weight}-${style}.woff`;
  // Those that more names want come first: a file is opened only for a letter that none before it has.
  return [
    sans('latin'),
    sans('latin-ext'),
    `noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`,
    ...['cyrillic', 'greek', 'vietnamese', 'devanagari', 'cyrillic-ext', 'greek-ext'].map(sans),
  ];
}

/** The scripts that these files cover, in words. */
export const COVERED = 'Latin, Greek, Cyrillic, Arabic or Devanagari letters';

/** A part of a text that one file draws, its glyphs from left to right. */
export interface Run {
  readonly text: string;
  /** None where no file has the letters. */
  readonly glyphs?: GlyphRun;
  /** Ems for one unit of the glyphs'. */
  readonly unit: number;
  /** Ems; an estimate where there are no glyphs. */
  readonly width: number;
}

/** A text's runs, in the order in which it is read. */
export type Layout = (text: string, font: Font) => Run[];

/** A letter with the marks on it. */
const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Lays text out by the glyphs of Noto Sans, joined as their script joins them: the same on every machine. */
export function makeLayout(): Layout {
  const faces = new Map<string, Face>();
  const open = (file: string): Face => {
    const known = faces.get(file);
    if (known) return known;
    const path = resolve(`@fontsource/${file}`);
    const face = openSync(path);
    if (!('layout' in face)) throw new TypeError(`${path}: found a collection; expected a single font.`);
    faces.set(file, face);
    return face;
  };
  return (text, font) => {
    const files = filesOf(font);
    const has = (letter: string) =>
      files.find((file) =>
        [...letter].every((part) => open(file).hasGlyphForCodePoint(part.codePointAt(0) ?? 0)),
      );
    const runs: { file: string | undefined; text: string }[] = [];
    const add = (part: string, found: string | undefined) => {
      const run = runs.at(-1);
      // A space goes with the word before it: within Arabic it must not part what is laid out together.
      const file = part === ' ' && run ? run.file : found;
      if (run && run.file === file) run.text += part;
      else runs.push({ file, text: part });
    };
    for (const { segment } of LETTERS.segment(text)) {
      // A mark stands right only if the file that draws its letter draws it too.
      const whole = has(segment);
      if (whole) add(segment, whole);
      else for (const part of segment) add(part, has(part));
    }
    return runs.map((run) => {
      if (!run.file) return { text: run.text, unit: 1, width: roughWidth(run.text) };
      const face = open(run.file);
      const glyphs = face.layout(run.text);
      const unit = 1 / face.unitsPerEm;
      return { text: run.text, glyphs, unit, width: glyphs.advanceWidth * unit };
    });
  };
}
