import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { manifestJsonSchema } from '../../src/build/json-schema.ts';

it('is committed as it is generated: else run npx tsx src/build/schema.ts', async () => {
  const committed = await readFile(new URL('../../geodata/story.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(committed)).toEqual(manifestJsonSchema());
});

it('lets an editor complete and check what matters', () => {
  expect(manifestJsonSchema()).toMatchObject({
    additionalProperties: false,
    properties: {
      rights: { enum: ['own', 'licensed', 'quotation'] },
      updated: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
    },
  });
});
