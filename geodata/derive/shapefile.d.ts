/** As much of the package as is used here; it comes without types of its own. */
declare module 'shapefile' {
  export function read(
    shp: string,
    dbf?: string,
    options?: { encoding?: string },
  ): Promise<GeoJSON.FeatureCollection<GeoJSON.Geometry, Record<string, string>>>;
}
