import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { GroundColours } from '../../cartography/theme.ts';
import type { Story } from '../../story/story.ts';
import { textFont } from './fonts.ts';
import { freeLabelsData, type LabelClass } from './free-labels.ts';

interface Setting {
  readonly class: LabelClass;
  readonly weight: 400 | 600 | 700;
  readonly italic?: boolean;
  /** CSS pixels at zoom 3.5 and at zoom 8. */
  readonly size: readonly [far: number, near: number];
  /** In ems. */
  readonly spacing?: number;
  /** The zoom from which names of ranks 1 to 5 are set. */
  readonly from: readonly [number, number, number, number, number];
  readonly layout?: SymbolLayerSpecification['layout'];
}

const BESIDE_DOT = {
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  'text-radial-offset': 0.65,
  'text-justify': 'auto',
} satisfies SymbolLayerSpecification['layout'];

const ALONG_LINE = {
  'symbol-placement': 'line',
  'symbol-spacing': 600,
  'text-offset': [0, -0.9],
  'text-max-angle': 32,
} satisfies SymbolLayerSpecification['layout'];

const SUBJECT = { weight: 700, size: [13, 16], from: [3.5, 3.9, 4.4, 5, 6] } as const;

type Anchor = 'bottom-left' | 'bottom-right' | 'top-left' | 'top-right';

function besideLine(...corners: readonly Anchor[]) {
  return {
    'text-variable-anchor': [...corners, 'left', 'right'],
    'text-radial-offset': 1,
    'text-justify': 'auto',
    'text-max-width': 16,
  } satisfies SymbolLayerSpecification['layout'];
}

/** From the least to the most important, as MapLibre gives way. Sizes and faces follow the opening view's. */
const SETTINGS: readonly Setting[] = [
  { class: 'division', weight: 400, size: [10.5, 12], spacing: 0.12, from: [5.5, 5.6, 5.8, 6.1, 6.4] },
  {
    class: 'town',
    weight: 400,
    size: [11, 13.5],
    from: [5, 5, 5.4, 6, 6.9],
    layout: { ...BESIDE_DOT, 'icon-image': 'dot', 'icon-padding': 0 },
  },
  {
    class: 'line',
    weight: 400,
    italic: true,
    size: [11, 13.5],
    from: [4.6, 4.8, 5.2, 6, 6.8],
    layout: ALONG_LINE,
  },
  { class: 'neighbour', weight: 400, size: [11, 14], spacing: 0.15, from: [0, 0, 3.3, 3.9, 5] },
  { class: 'water', weight: 400, italic: true, size: [12, 16], spacing: 0.08, from: [0, 2.8, 3.6, 4.8, 6] },
  { class: 'disputed', ...SUBJECT, weight: 400, italic: true, size: [11, 13], from: [3.5, 4, 5, 5.8, 6.5] },
  {
    class: 'subject-line',
    weight: 700,
    size: [13, 16],
    from: [7, 7, 7, 7, 7.5],
    layout: { ...ALONG_LINE, 'text-field': ['get', 'text'] },
  },
  {
    class: 'subject',
    ...SUBJECT,
    layout: {
      'text-variable-anchor': ['center', 'left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.8,
      'text-justify': 'auto',
    },
  },
  // Above a line that falls to the right there is room on the right, under it on the left.
  { class: 'beside-falling', ...SUBJECT, layout: besideLine('bottom-left', 'top-right') },
  { class: 'beside-rising', ...SUBJECT, layout: besideLine('bottom-right', 'top-left') },
  // The place's own circle is drawn already; this dot, never seen, keeps other names off it.
  {
    class: 'city',
    weight: 600,
    size: [12, 15.5],
    from: [3.4, 3.9, 4.5, 5.4, 6.4],
    layout: { ...BESIDE_DOT, 'icon-image': 'dot', 'icon-padding': 0 },
  },
  {
    class: 'country-local',
    weight: 400,
    size: [12, 17],
    from: [4, 4, 4.5, 5, 6],
    layout: { 'text-anchor': 'top', 'text-offset': [0, 1.15], 'text-padding': 0 },
  },
  { class: 'country', weight: 700, size: [15, 26], spacing: 0.3, from: [0, 0, 3.5, 4.5, 5.5] },
];

const TEXT: ExpressionSpecification = [
  'case',
  ['==', ['get', 'local'], ''],
  ['get', 'text'],
  [
    'format',
    ['get', 'text'],
    {},
    '\n',
    {},
    ['get', 'local'],
    { 'font-scale': 0.86, 'text-font': ['literal', textFont({ weight: 400, style: 'normal' })] },
  ],
];

/**
 * The style layers that let MapLibre place the names, one for each class and rank that the story has, so that
 * a rank can wait for its zoom.
 */
export function freeLabelLayers(
  story: Story,
  { halo, quietText }: GroundColours,
): SymbolLayerSpecification[] {
  const used = usedRanks(story);
  return SETTINGS.flatMap((setting) =>
    [5, 4, 3, 2, 1]
      .filter((rank) => used.has(`${setting.class}/${rank}`))
      .map((rank): SymbolLayerSpecification => {
        const [far, near] = setting.size;
        return {
          id: `free/${setting.class}/${rank}`,
          type: 'symbol',
          source: 'free',
          minzoom: setting.from[rank - 1] ?? 0,
          filter: ['all', ['==', ['get', 'class'], setting.class], ['==', ['get', 'rank'], rank]],
          layout: {
            'text-field': TEXT,
            'text-font': textFont({ weight: setting.weight, style: setting.italic ? 'italic' : 'normal' }),
            'text-size': ['interpolate', ['linear'], ['zoom'], 3.5, far, 8, near],
            'text-letter-spacing': setting.spacing ?? 0,
            'text-max-width': 9,
            'text-padding': 3,
            ...setting.layout,
          },
          paint: {
            'text-halo-color': halo,
            'text-halo-width': 1.6,
            'text-opacity': 0,
            'icon-color': quietText,
            'icon-halo-color': halo,
            'icon-halo-width': 1,
            'icon-opacity': 0,
          },
        };
      }),
  );
}

/** The classes and ranks of a story's names in any language, as `class/rank`. */
function usedRanks(story: Story): ReadonlySet<string> {
  const { features } = freeLabelsData(story, story.about.language, new Set());
  return new Set(
    features.flatMap(({ properties }) => {
      const { class: kind, rank } = properties as { class: LabelClass; rank: number };
      // Whether a country has a local name besides depends on the reader's language.
      return kind === 'country' ? [`country/${rank}`, `country-local/${rank}`] : [`${kind}/${rank}`];
    }),
  );
}
