import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from 'shapefile';
import { topology } from 'topojson-server';
import { round } from './round.mjs';

/**
 * Writes `natural-earth-10m.json`, what the story needs of Natural Earth's 1:10m files, from the two packages of
 * Debian 12 that hold them whole. Needed only when those change: the file is kept beside this one.
 */
const PACKAGES = {
  rivers: {
    file: 'libmagics++-data_4.13.0-1_all.deb',
    sha256: '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0',
    shape: 'usr/share/magics/10m/ne_10m_rivers_lake_centerlines',
  },
  divisions: {
    file: 'libgnudatalanguage0_1.0.1-4+b5_amd64.deb',
    sha256: 'e5321c25715c1b193657897c5bf3dcff76118ea78825e9ca0db93ba6f1a59c28',
    shape: 'usr/share/gnudatalanguage/resource/maps/high/ne_10m_admin_1_states_provinces',
  },
};

const RIVERS = ['Tigris', 'Dicle', 'Euphrates', 'Firat', 'Al Furat', 'Shatt al Arab'];

/** The features of a package's shapefile. */
async function featuresOf(folder, { file, sha256, shape }) {
  const path = join(folder, file);
  const found = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (found !== sha256) throw new Error(`extract: ${path} has SHA-256 ${found}, expected ${sha256}`);
  const unpacked = mkdtempSync(join(tmpdir(), 'natural-earth-'));
  try {
    execFileSync('dpkg-deb', ['-x', path, unpacked]);
    return (await read(join(unpacked, `${shape}.shp`), join(unpacked, `${shape}.dbf`))).features;
  } finally {
    rmSync(unpacked, { recursive: true });
  }
}

const rounded = (coordinates) =>
  typeof coordinates[0] === 'number' ? round(coordinates) : coordinates.map(rounded);

/** @type {(features: any[]) => GeoJSON.FeatureCollection} */
const collection = (features) => ({
  type: 'FeatureCollection',
  features: features.map(({ properties, geometry }) => ({
    type: 'Feature',
    id: properties.name,
    properties: {},
    geometry: { type: geometry.type, coordinates: rounded(geometry.coordinates) },
  })),
});

const folder = process.argv[2];
if (!folder) throw new Error('extract: name the folder into which apt-get download put the two packages');
const rivers = await featuresOf(folder, PACKAGES.rivers);
const divisions = await featuresOf(folder, PACKAGES.divisions);
const inCountry = (code) => collection(divisions.filter(({ properties }) => properties.iso_a2 === code));
const extract = topology({
  rivers: collection(rivers.filter(({ properties }) => RIVERS.includes(properties.name))),
  irq: inCountry('IQ'),
  irn: inCountry('IR'),
});
writeFileSync(new URL('./natural-earth-10m.json', import.meta.url), `${JSON.stringify(extract)}\n`);
