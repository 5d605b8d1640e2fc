import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);
const json = (specifier: string) => JSON.parse(readFileSync(require.resolve(specifier), 'utf8'));

/** Tells whether a point (degrees) lies in a country by its two letters, at 1:50m. */
export function containment(): (point: { lng: number; lat: number }, country: string) => boolean {
  const world: Topology<{ countries: GeometryCollection }> = json('world-atlas/countries-50m.json');
  const codes: readonly [string, string, string][] = json('i18n-iso-countries/codes.json');
  const numbers = new Map(codes.map(([two, , number]) => [two, number]));
  const shapes = new Map(
    (feature(world, world.objects.countries).features as Feature<Polygon | MultiPolygon>[]).map((shape) => [
      shape.id,
      shape,
    ]),
  );
  return ({ lng, lat }, country) => {
    const shape = shapes.get(numbers.get(country));
    return shape !== undefined && booleanPointInPolygon([lng, lat], shape);
  };
}
