import type { BasemapName } from '../story/story.ts';
import { blockOf, type LineStyle, textLine } from './block.ts';
import type { LabelOptions } from './label.ts';
import type { LabelStyle } from './label-style.ts';
import { neighbourBlocks } from './neighbour-blocks.ts';

/** The basemap's names are English. */
const LANG = 'en';

/** How a name on the basemap is set. */
export function basemapLabelStyle({ name, kind, rank }: BasemapName, { measure }: LabelOptions): LabelStyle {
  const block = (style: LineStyle) => blockOf([textLine(name, LANG, style, measure)]);
  switch (kind) {
    case 'country':
      return { role: 'neighbour', turn: 18 + rank, blocks: neighbourBlocks(name, LANG, measure) };
    case 'sea':
    case 'lake':
      return {
        role: 'water',
        turn: 15 + rank,
        blocks: [13, 11].map((size, i) =>
          block({ role: 'water', color: 'waterText', size, italic: true, letterSpacing: 1 - i / 2 }),
        ),
      };
    case 'division':
      return {
        role: 'neighbour',
        turn: 28 + rank,
        blocks: [block({ role: 'neighbour', color: 'quietText', size: 11, letterSpacing: 0.8 })],
      };
    case 'city':
      return {
        role: 'city',
        turn: 22 + rank,
        blocks: [block({ role: 'city', color: 'quietText', size: 11 })],
      };
  }
}
