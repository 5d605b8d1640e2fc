import type { Measure } from '../story/font.ts';
import { type Block, blockOf, inCapitals, inParts, type LineStyle, textLine } from './block.ts';

/** The name of a country that the story is not about: in one line, closer set, or on two or three lines. */
export function neighbourBlocks(name: string, lang: string, measure: Measure, isNear = false): Block[] {
  const set = (letterSpacing: number) => (text: string) => {
    const near: Partial<LineStyle> = isNear ? { size: 13, weight: 600 } : {};
    const style = { role: 'neighbour', color: 'quietText', size: 11, letterSpacing, ...near } as const;
    return textLine(inCapitals(text, lang), lang, style, measure);
  };
  const broken = [2, 3].flatMap((count) => {
    const parts = inParts(name, count);
    return parts ? [parts.map(set(0.6))] : [];
  });
  return [[set(1.6)(name)], [set(0.6)(name)], ...broken].map(blockOf);
}
