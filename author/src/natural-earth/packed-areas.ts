/** Arcs or boundaries by number; one that runs the other way by its number's complement, as in TopoJSON. */
type Rings = readonly (readonly number[])[];

/** The table of areas of a pack, beside the lines of which it speaks. */
export interface PackedAreas {
  /** Coasts and borders between owners, of consecutive lines, from where such meet to where such meet. */
  readonly boundaries: readonly (readonly number[])[];
  /** The numbers of those boundaries that are disputed. */
  readonly disputed: readonly number[];
  /** Countries by their two letters, and what belongs to no country's shape by a name of its own; their rings are of boundaries. */
  readonly owners: readonly { readonly owner: string; readonly polygons: readonly Rings[] }[];
  /** First-level divisions; their rings are of lines. */
  readonly units: readonly {
    readonly name: string;
    /** Number of the owner. */
    readonly owner: number;
    /** The two letters of ISO 3166-1, where they are not the owner's. */
    readonly code?: string;
    readonly polygons: readonly Rings[];
  }[];
}
