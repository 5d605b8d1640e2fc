import { readFileSync } from 'node:fs';
import { ToolError } from '../tool-error.ts';
import { openPack } from './pack-file.ts';
import type { PackedAreas } from './packed-areas.ts';
import { type Lines, readLines } from './packed-lines.ts';
import type { PackedCountryNames, PackedLake, PackedRiver, PackedSea, PackedTowns } from './packed-tables.ts';

/** Natural Earth at 1:10m as the package has it. Each part is read when it is first asked for. */
export interface Atlas {
  readonly areas: () => { readonly lines: Lines; readonly table: PackedAreas };
  /** A row of the table for each line. */
  readonly rivers: () => { readonly lines: Lines; readonly table: readonly PackedRiver[] };
  readonly lakes: () => { readonly lines: Lines; readonly table: readonly PackedLake[] };
  readonly countryNames: () => PackedCountryNames;
  readonly towns: () => PackedTowns;
  readonly seas: () => readonly PackedSea[];
}

/** From the sources and from the package's one bundled file. */
const PLACES = ['../../data/natural-earth.bin', '../data/natural-earth.bin'];

let loaded: Atlas | undefined;

/**
 * The atlas of the package, read once.
 *
 * @throws ToolError where its file is missing
 */
export function loadAtlas(): Atlas {
  loaded ??= openAtlas(fileOf(PLACES.map((place) => new URL(place, import.meta.url))));
  return loaded;
}

/** Opens what `scripts/natural-earth/pack.ts` wrote. Throws where it is something else, or of another version. */
function openAtlas(file: Uint8Array): Atlas {
  const part = openPack(file);
  const linesOf = (name: string) => readLines((one) => part(`${name}/${one}`));
  const tableOf = <Table>(name: string): Table => JSON.parse(new TextDecoder().decode(part(name)));
  return {
    areas: once(() => ({ lines: linesOf('areas'), table: tableOf<PackedAreas>('areas/table') })),
    rivers: once(() => ({ lines: linesOf('rivers'), table: tableOf<PackedRiver[]>('rivers/table') })),
    lakes: once(() => ({ lines: linesOf('lakes'), table: tableOf<PackedLake[]>('lakes/table') })),
    countryNames: once(() => tableOf<PackedCountryNames>('country-names')),
    towns: once(() => tableOf<PackedTowns>('towns')),
    seas: once(() => tableOf<PackedSea[]>('seas')),
  };
}

function fileOf(places: readonly URL[]): Uint8Array {
  for (const place of places)
    try {
      return readFileSync(place);
    } catch {
      // It lies in one of the two.
    }
  throw new ToolError(
    'natural-earth.bin: found no such file beside the program. Install article-map-author anew.',
  );
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
