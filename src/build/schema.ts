/*
 * npx tsx src/build/schema.ts [story folder]
 *
 * Writes the JSON Schema of story.json beside it, from the types that the build checks it by.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestJsonSchema } from './json-schema.ts';

const [folder = 'geodata'] = process.argv.slice(2);
const file = join(folder, 'story.schema.json');
writeFileSync(file, `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`);
console.log(`Wrote ${file}.`);
