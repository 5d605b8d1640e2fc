import type { BasemapName } from '../story/story.ts';
import { type Block, blockOf, inCapitals, type LineStyle, textLine } from './block.ts';
import type { LabelOptions } from './label.ts';
import type { LabelStyle } from './label-style.ts';
import { isNear } from './near.ts';
import { neighbourBlocks } from './neighbour-blocks.ts';

/** A name’s style; in capitals a province’s is told from a town’s. */
interface NameLine extends LineStyle {
  readonly capitals?: boolean;
}

/** How the names of a kind on the basemap are set. */
interface BasemapNameStyle {
  readonly role: LabelStyle['role'];
  /** The priority of a name of rank 0; one more with each rank. */
  readonly priority: number;
  /** The zoom from which on they are shown at all. */
  readonly from: number;
  /** Where they go: the land of the basemap has no holes where its lakes lie. */
  readonly spot: 'land' | 'water' | 'along' | 'dot';
  /** The fullest first. */
  readonly lines: readonly Omit<NameLine, 'role'>[];
}

const water = (...spacings: number[]) =>
  spacings.map((letterSpacing, i) => ({
    color: 'waterText' as const,
    size: 13 - 2 * i,
    italic: true,
    letterSpacing,
  }));

/** The table of styles of the basemap's names. Those of countries are set in blocks of their own. */
export const BASEMAP_NAME_STYLES: Readonly<Record<BasemapName['kind'], BasemapNameStyle>> = {
  country: { role: 'neighbour', priority: 18, from: 0, spot: 'land', lines: [] },
  sea: { role: 'water', priority: 15, from: 0, spot: 'water', lines: water(1, 0.5) },
  lake: { role: 'water', priority: 15, from: 0, spot: 'land', lines: water(1, 0.5) },
  river: {
    role: 'water',
    priority: 19,
    from: 0,
    spot: 'along',
    lines: [{ color: 'waterText', size: 11, italic: true, letterSpacing: 0.4 }],
  },
  division: {
    role: 'neighbour',
    priority: 28,
    from: 6,
    spot: 'land',
    lines: [1.6, 0.8].map((letterSpacing) => ({
      color: 'quietText',
      size: 10,
      letterSpacing,
      capitals: true,
    })),
  },
  city: { role: 'city', priority: 22, from: 0, spot: 'dot', lines: [{ color: 'quietText', size: 11 }] },
};

/** Near by a town is more than its country. */
const NEAR_TOWN = { color: 'text', size: 12 } as const;

/**
 * How a name on the basemap is set.
 * @param language BCP 47: the story's, in which its names are where no others were fetched
 */
export function basemapLabelStyle(
  name: BasemapName,
  language: string,
  { measure, camera, basemapNames }: LabelOptions,
): LabelStyle {
  const { kind, rank } = name;
  const { role, priority, lines } = BASEMAP_NAME_STYLES[kind];
  const other = basemapNames?.names.get(name);
  const text = other ?? name.name;
  const lang = basemapNames && other !== undefined ? basemapNames.language : language;
  const near = isNear(camera);
  const block = ({ capitals, ...style }: Omit<NameLine, 'role'>): Block =>
    blockOf([
      textLine(
        capitals ? inCapitals(text, lang) : text,
        lang,
        { ...style, ...(near && kind === 'city' && NEAR_TOWN), role },
        measure,
      ),
    ]);
  return {
    role,
    priority: priority + rank,
    blocks: lines.length > 0 ? lines.map(block) : neighbourBlocks(text, lang, measure, near),
  };
}
