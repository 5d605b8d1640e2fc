import * as v from 'valibot';

const CORNERS = ['top-left', 'bottom-left', 'top-right', 'bottom-right'] as const;
export type Corner = (typeof CORNERS)[number];

const path = v.pipe(v.string(), v.nonEmpty());
const corners = v.array(v.picklist(CORNERS));

/** A small globe that shows where in the world the story lies, as it is served. */
export const LocatorSchema = v.strictObject({
  /** SVG path data in a square of 100 units; the globe's radius is `GLOBE_RADIUS` about its middle. Empty for open sea. */
  land: v.string(),
  /** The frame of the opening view, in the same units. */
  mark: path,
  /** Where it covers no dot of the opening view, the best corner first; none where there is no such corner. */
  corners: v.strictObject({ wide: corners, tall: corners }),
});

export type Locator = v.InferOutput<typeof LocatorSchema>;

/** Units of a locator's square, 100 wide. */
export const GLOBE_RADIUS = 48;
