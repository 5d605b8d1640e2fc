import type { Measure } from '../story/font.ts';
import { type Block, blockOf, inCapitals, inHalves, textLine } from './block.ts';

/** The name of a country that the story is not about: in one line, closer set, or on two lines. */
export function neighbourBlocks(name: string, lang: string, measure: Measure): Block[] {
  const set = (letterSpacing: number) => (text: string) =>
    textLine(
      inCapitals(text, lang),
      lang,
      { role: 'neighbour', color: 'quietText', size: 11, letterSpacing },
      measure,
    );
  const halves = inHalves(name);
  return [[set(1.6)(name)], [set(0.6)(name)], ...(halves ? [halves.map(set(0.6))] : [])].map(blockOf);
}
