declare module 'geojson-polygon-self-intersections' {
  /** Where a polygon's edges cross, each place told to `map`; a place may come twice. */
  export default function selfIntersections<T>(
    polygon: GeoJSON.Feature<GeoJSON.Polygon>,
    map: (position: GeoJSON.Position) => T,
    options?: {
      /** Of an edge's length, 0 to 1; 0 by default. */
      readonly epsilon?: number;
      readonly reportVertexOnVertex?: boolean;
      readonly reportVertexOnEdge?: boolean;
    },
  ): T[];
}
