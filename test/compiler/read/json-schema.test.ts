import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { manifestJsonSchema } from '../../../src/compiler/read/json-schema.ts';

it.each(['geodata', 'test/stories/tiny'])(
  'lies in %s as it is generated, where a copy of the folder has it too: else run npm run schema',
  async (folder) => {
    const read = async (file: string) =>
      JSON.parse(await readFile(new URL(`../../../${folder}/${file}`, import.meta.url), 'utf8'));
    const { $schema } = await read('story.json');
    expect($schema).toBe('./story.schema.json');
    expect(await read($schema)).toEqual(manifestJsonSchema());
  },
);

it('lets an editor complete and check what matters', () => {
  expect(manifestJsonSchema()).toMatchObject({
    additionalProperties: false,
    properties: {
      rights: { enum: ['own', 'licensed', 'quotation'] },
      updated: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
    },
  });
});
