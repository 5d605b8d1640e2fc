import { read } from './atlas.mjs';
import { deriveBasemap } from './basemap.mjs';
import { undisputedCountries } from './countries.mjs';
import { deriveKurdistan } from './kurdistan.mjs';
import { derivePipelines } from './pipelines.mjs';
import { derivePlaces } from './places.mjs';
import { rewind } from './rings.mjs';
import { deriveRivers } from './rivers.mjs';
import { deriveSeas } from './seas.mjs';
import { makeWorld } from './world.mjs';
import { writeLayer, writeObject } from './write.mjs';

const { sources, features, basemap } = read('./features.json');
const names = read('./basemap-names.json');
const out = (name) => new URL(`../${name}`, import.meta.url);

const countries = undisputedCountries();
const world = makeWorld(countries);
const kurdistan = deriveKurdistan(countries);
const [border] = world.between('Iraq', 'Iran');
const rivers = deriveRivers(border);
const pipelines = derivePipelines();
const seas = deriveSeas(world.land);

const area = (coordinates) =>
  coordinates.length === 1
    ? { type: 'Polygon', coordinates: rewind(coordinates[0]) }
    : { type: 'MultiPolygon', coordinates: coordinates.map(rewind) };
const line = (coordinates) => ({ type: 'LineString', coordinates });

/** Geometries of the features that are neither countries nor cities, by id. */
const shapes = {
  kurdistan: area(kurdistan.region),
  'kurdistan-disputed': area(kurdistan.kirkuk),
  'shatt-al-arab': line(rivers.shatt),
  tigris: line(rivers.tigris),
  euphrates: line(rivers.euphrates),
  'kirkuk-pipeline': line(pipelines.proposed),
  'ceyhan-pipeline': line(pipelines.exportLine),
  'persian-gulf': area(seas.persianGulf),
  'mediterranean-sea': area(seas.mediterranean),
  'caspian-sea': area(seas.caspian),
};

function geometryOf({ id, atlas, city }) {
  if (atlas) return area(world.country(atlas));
  if (city) return derivePlaces([city])[0].geometry;
  return shapes[id];
}

for (const layer of new Set(features.map(({ layer }) => layer)))
  await writeLayer(
    out(`${layer}.geojson`),
    features
      .filter((feature) => feature.layer === layer)
      .map((feature) => ({
        type: 'Feature',
        id: feature.id,
        properties: {
          ...feature.properties,
          sources: feature.sources.map((key) => sources[key]),
          ...(feature.size && { size: { ...feature.size, source: sources[feature.size.source] } }),
        },
        geometry: geometryOf(feature),
      })),
  );
await writeObject(out('basemap.json'), {
  ...deriveBasemap({ world, countries, kurdistan, names }),
  sources: basemap.map((key) => sources[key]),
});
