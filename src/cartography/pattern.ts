/** CSS pixels from one line or dot of a pattern to the next, across and down. */
export const PATTERN_PERIOD = { hatch: 6, dots: 5 } as const;

/** Half the width of a hatching line and the radius of a dot, in CSS pixels. */
export const PATTERN_HALF = { hatch: 0.48, dots: 0.65 } as const;
