import { createRequire } from 'node:module';
import { type Font as Face, openSync } from 'fontkit';
import type { Font, Measure } from '../../cartography/label.ts';

const { resolve } = createRequire(import.meta.url);

/** Files of Noto Sans (SIL Open Font License 1.1) that together draw a face, by what they cover. */
function filesOf({ weight, style }: Font): string[] {
  return [
    `noto-sans/files/noto-sans-latin-${weight}-${style}.woff`,
    `noto-sans/files/noto-sans-latin-ext-${weight}-${style}.woff`,
    `noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`,
  ];
}

/**
 * Measures text by the glyphs of Noto Sans, joined as their script joins them: the same on every machine.
 * A letter that none of its files has is taken as one em wide.
 */
export function makeFontMeasure(): Measure {
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
    const letters = [...text];
    const has = (letter: string) =>
      files.find((file) => open(file).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    const runs: { file: string | undefined; text: string }[] = [];
    for (const letter of letters) {
      const run = runs.at(-1);
      // A space goes with the word before it: within Arabic it must not part what is laid out together.
      const file = letter === ' ' && run ? run.file : has(letter);
      if (run && run.file === file) run.text += letter;
      else runs.push({ file, text: letter });
    }
    const ems = runs.reduce((sum, run) => {
      if (!run.file) return sum + [...run.text].length;
      const face = open(run.file);
      return sum + face.layout(run.text).advanceWidth / face.unitsPerEm;
    }, 0);
    return ems * font.size + letters.length * font.letterSpacing;
  };
}
