import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Raised whenever the form of the parts changes. */
const VERSION = 1;

interface Header {
  readonly version: number;
  readonly parts: readonly { readonly name: string; readonly at: number; readonly length: number }[];
}

/** One file of named parts, each compressed by itself: the length of its header (32 bits, little-endian), the header as JSON, the parts. */
export function writePack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const compressed = [...parts].map(([name, bytes]) => ({
    name,
    bytes: brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
    }),
  }));
  let at = 0;
  const table = compressed.map(({ name, bytes }) => {
    const row = { name, at, length: bytes.length };
    at += bytes.length;
    return row;
  });
  const header = new TextEncoder().encode(
    JSON.stringify({ version: VERSION, parts: table } satisfies Header),
  );
  const file = new Uint8Array(4 + header.length + at);
  new DataView(file.buffer).setUint32(0, header.length, true);
  file.set(header, 4);
  for (const [i, { bytes }] of compressed.entries()) file.set(bytes, 4 + header.length + (table[i]?.at ?? 0));
  return file;
}

/**
 * The parts of a file by {@link writePack}, each decompressed when it is asked for.
 *
 * @throws Error where the file is another one, of another version, or lacks the part that is asked for
 */
export function openPack(file: Uint8Array): (name: string) => Uint8Array {
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const header: Header = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length)));
  if (header.version !== VERSION)
    throw new Error(`natural-earth.bin: version ${header.version}, expected ${VERSION}. Pack it anew.`);
  return (name) => {
    const part = header.parts.find((one) => one.name === name);
    if (!part) throw new Error(`natural-earth.bin: no part ${name}. Pack it anew.`);
    const start = 4 + length + part.at;
    return brotliDecompressSync(file.subarray(start, start + part.length));
  };
}
