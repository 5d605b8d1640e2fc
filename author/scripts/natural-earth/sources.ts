import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The packages of Debian 12 that hold Natural Earth's files whole. */
const PACKAGES = {
  magics: {
    file: 'libmagics++-data_4.13.0-1_all.deb',
    sha256: '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0',
    folder: 'usr/share/magics/10m',
  },
  gdl: {
    file: 'libgnudatalanguage0_1.0.1-4+b5_amd64.deb',
    sha256: 'e5321c25715c1b193657897c5bf3dcff76118ea78825e9ca0db93ba6f1a59c28',
    folder: 'usr/share/gnudatalanguage/resource/maps/high',
  },
} as const;

/** Reads a shapefile; its tables are in UTF-8 or in Windows' Latin alphabet. */
type Read = <Properties>(
  shape: string,
  encoding: 'utf8' | 'windows-1252',
) => Promise<GeoJSON.Feature<GeoJSON.Geometry, Properties>[]>;

interface Shapefile {
  read(
    shp: string,
    dbf: string,
    options: { encoding: string },
  ): Promise<GeoJSON.FeatureCollection<GeoJSON.Geometry, never>>;
}

/** From the packages beside this file, which are installed for packing alone. */
export const required = createRequire(import.meta.url);

/**
 * Unpacks one of the packages for as long as `use` reads its files.
 *
 * @param folder where `apt-get download` put the packages
 * @throws Error where a package is another one than the pack was made of
 */
export async function withFiles<Result>(
  folder: string,
  name: keyof typeof PACKAGES,
  use: (read: Read) => Promise<Result>,
): Promise<Result> {
  const { file, sha256, folder: inside } = PACKAGES[name];
  const path = join(folder, file);
  const found = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (found !== sha256) throw new Error(`${path}: SHA-256 ${found}, expected ${sha256}.`);
  const { read } = required('shapefile') as Shapefile;
  const unpacked = mkdtempSync(join(tmpdir(), 'natural-earth-'));
  try {
    execFileSync('dpkg-deb', ['-x', path, unpacked]);
    return await use(async (shape, encoding) => {
      const base = join(unpacked, inside, shape);
      return (await read(`${base}.shp`, `${base}.dbf`, { encoding })).features;
    });
  } finally {
    rmSync(unpacked, { recursive: true });
  }
}
