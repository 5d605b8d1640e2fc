import { writeFile } from 'node:fs/promises';

/** Writes a layer, one feature a line. */
export const writeLayer = (path, features) =>
  writeFile(
    path,
    `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`,
  );

/** Writes an object, one member a line. */
export const writeObject = (path, object) =>
  writeFile(
    path,
    `{\n${Object.entries(object)
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join(',\n')}\n}\n`,
  );
