/** CSS pixels along the four edges of something. */
export interface Padding {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const NO_PADDING: Padding = { left: 0, top: 0, right: 0, bottom: 0 };

/** The same on all four edges. */
export const paddingOf = (all: number): Padding => ({ left: all, top: all, right: all, bottom: all });

/** Whether two cover the same. */
export const isSamePadding = (one: Padding, other: Padding): boolean =>
  one.left === other.left &&
  one.top === other.top &&
  one.right === other.right &&
  one.bottom === other.bottom;
