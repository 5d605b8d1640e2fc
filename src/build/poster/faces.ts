import { createRequire } from 'node:module';
import { type Font as Face, type GlyphRun, openSync } from 'fontkit';
import type { Font } from '../../cartography/label.ts';

const { resolve } = createRequire(import.meta.url);

/** Files of Noto Sans (SIL Open Font License 1.1) that together draw a face, by what they cover. */
function filesOf({ weight, style }: Font): string[] {
  return [
    `noto-sans/files/noto-sans-latin-${weight}-${style}.woff`,
    `noto-sans/files/noto-sans-latin-ext-${weight}-${style}.woff`,
    `noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`,
  ];
}

/** A part of a text that one file draws, its glyphs from left to right. */
export interface Run {
  readonly text: string;
  /** None where no file has the letters. */
  readonly glyphs?: GlyphRun;
  /** Ems for one unit of the glyphs'. */
  readonly unit: number;
}

/** A text's runs, in the order in which it is read. */
export type Layout = (text: string, font: Font) => Run[];

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
      files.find((file) => open(file).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    const runs: { file: string | undefined; text: string }[] = [];
    for (const letter of text) {
      const run = runs.at(-1);
      // A space goes with the word before it: within Arabic it must not part what is laid out together.
      const file = letter === ' ' && run ? run.file : has(letter);
      if (run && run.file === file) run.text += letter;
      else runs.push({ file, text: letter });
    }
    return runs.map((run) => {
      if (!run.file) return { text: run.text, unit: 1 };
      const face = open(run.file);
      return { text: run.text, glyphs: face.layout(run.text), unit: 1 / face.unitsPerEm };
    });
  };
}
