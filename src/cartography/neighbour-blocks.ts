import type { Measure } from '../story/font.ts';
import { type Block, blockOf, inCapitals, textLine } from './block.ts';

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

/** A name broken at the space nearest to its middle. */
function inHalves(name: string): [string, string] | undefined {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return at === undefined ? undefined : [name.slice(0, at), name.slice(at + 1)];
}
