/** The arrays of a packed gazetteer by name; what each holds is told in `packed.ts`. */
export type Sections = Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array | Int32Array>>;

const TYPES = { Uint8Array, Uint16Array, Uint32Array, Int32Array } as const;
type TypeName = keyof typeof TYPES;

interface Header {
  readonly version: number;
  readonly sections: readonly { name: string; type: TypeName; at: number; length: number }[];
}

/** Every array begins at a multiple of this, as typed arrays ask for. */
const ALIGNMENT = 8;

/** One file of all arrays: the length of its header (32 bits, little-endian), the header as JSON, the arrays. */
export function writeSections(sections: Sections, version: number): Uint8Array {
  let at = 0;
  const table = Object.entries(sections).map(([name, array]) => {
    const row = { name, type: array.constructor.name as TypeName, at, length: array.length };
    at = aligned(at + array.byteLength);
    return row;
  });
  const header = new TextEncoder().encode(JSON.stringify({ version, sections: table } satisfies Header));
  const body = aligned(4 + header.length);
  const file = new Uint8Array(body + at);
  new DataView(file.buffer).setUint32(0, header.length, true);
  file.set(header, 4);
  for (const [index, array] of Object.values(sections).entries())
    file.set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      body + (table[index]?.at ?? 0),
    );
  return file;
}

/**
 * The arrays of a file by {@link writeSections}: views of its bytes, nothing is copied unless they are not aligned.
 * Throws where the file is of another version.
 */
export function readSections(file: Uint8Array, version: number): Sections {
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : file.slice();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let header: Header;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  } catch {
    throw new Error('gazetteer: not a packed gazetteer. Pack it anew.');
  }
  if (header.version !== version)
    throw new Error(`gazetteer: version ${header.version}, expected ${version}. Pack it anew.`);
  const body = bytes.byteOffset + aligned(4 + length);
  return Object.fromEntries(
    header.sections.map(({ name, type, at, length }) => [
      name,
      new TYPES[type](bytes.buffer as ArrayBuffer, body + at, length),
    ]),
  );
}

function aligned(at: number): number {
  return Math.ceil(at / ALIGNMENT) * ALIGNMENT;
}
