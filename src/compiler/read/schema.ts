/*
 * npm run schema [more story folders]
 *
 * Writes the JSON Schema of story.json beside it, from the types that the build checks it by. Each folder has its own,
 * so that a copy of the folder has it too.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestJsonSchema } from './json-schema.ts';

for (const folder of process.argv.slice(2)) {
  const file = join(folder, 'story.schema.json');
  writeFileSync(file, `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`);
  console.log(`Wrote ${file}.`);
}
