import type { Selection } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';

/** How a feature stands to what is chosen: chosen itself, or named by the chosen passage. */
export type Emphasis = 'chosen' | 'named';

/**
 * The features that keep their full colour, each with its emphasis; empty where nothing is chosen. What a hidden layer
 * holds is not among them: the rest does not step back for what is not shown.
 */
export function emphasisOf(
  story: Story,
  { chosen: { feature, passage }, hidden }: Pick<Selection, 'chosen' | 'hidden'>,
): ReadonlyMap<string, Emphasis> {
  const emphasis = new Map<string, Emphasis>();
  const add = (id: string, how: Emphasis) => {
    const place = story.places.get(id);
    if (place && !hidden.has(place.layer)) emphasis.set(id, how);
  };
  for (const id of (passage !== undefined && story.passage(passage)?.features) || []) add(id, 'named');
  if (feature !== undefined) add(feature, 'chosen');
  return emphasis;
}

/** How dense the dim overlay is over what steps back. */
export const DIM = 0.62;

/** How strongly lines, patterns and points stand out while something else is chosen. */
export const RECEDED = 0.4;

/** Width in CSS pixels of the outline of an area by its emphasis, and of the light edge around it, both sides. */
export const OUTLINE: Readonly<Record<Emphasis, number>> = { chosen: 2.3, named: 1.2 };
export const OUTLINE_EDGE = 2.4;
/** The outline's width of a water, whose islets would be lost under a line as strong as a country's. */
export const SHORE = 1;

/** Widths in CSS pixels of the three lines, lowest first, that make a band around an emphasised line. */
export const BAND: Readonly<Record<'edge' | 'outline' | 'inside', Readonly<Record<Emphasis, number>>>> = {
  edge: { chosen: 15, named: 11 },
  outline: { chosen: 11.5, named: 8.5 },
  inside: { chosen: 7, named: 6.5 },
};

/** Radius in CSS pixels of the ring around an emphasised dot. */
export const RING: Readonly<Record<Emphasis, number>> = { chosen: 7.5, named: 6 };

/** What outlines the feature that is pointed at: widths in CSS pixels, and the gap between the two sides of a line. */
export const HOVERED = {
  area: { edge: 4.5, outline: 2 },
  line: { edge: 3.5, outline: 1.6, gap: 7 },
  ring: { radius: 7, width: 2 },
  opacity: 0.85,
} as const;
