import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jsonIn } from '../../../src/compiler/read/read-json.ts';
import { describe } from '../../../src/story/problem.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'article-map-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function found(text: string | Buffer): Promise<string> {
  await writeFile(join(dir, 'a.json'), text);
  const result = await jsonIn(dir)('a.json');
  return 'problem' in result ? describe(result.problem) : JSON.stringify(result.json);
}

it('reads JSON', async () => {
  expect(await found('{"a": [1, "ä"]}')).toBe('{"a":[1,"ä"]}');
});

it('reads JSON after a byte-order mark', async () => {
  expect(await found('\uFEFF{"a": 1}')).toBe('{"a":1}');
  expect(await found('\uFEFF{"a": }')).toMatch(/^a\.json: found “}” at line 1, column 7;/);
});

it('refuses what is not UTF-8, in which letters would be lost', async () => {
  expect(await found(Buffer.from('{"a": "é"}', 'latin1'))).toBe(
    'a.json: found bytes that are not UTF-8; expected JSON in UTF-8 (RFC 8259). Save the file as UTF-8 in a text editor.',
  );
});

it('names line and column where JSON is broken', async () => {
  const line = (what: string) =>
    `a.json: found ${what}; expected JSON (RFC 8259). Look there for a missing or surplus comma, quote or bracket.`;
  expect(await found('{\n  "a": 1,\n  "b": [1, 2,]\n}\n')).toBe(line('“]” at line 3, column 14'));
  expect(await found('{\n  "a": tru,\n  "b": 2\n}')).toBe(line('“,” at line 2, column 11'));
  expect(await found('{\n  "a": 1\n  "b": 2\n}')).toBe(line('“"” at line 3, column 3'));
  expect(await found('{"a": 1}\n}')).toBe(line('“}” at line 2, column 1'));
  expect(await found('{\n  "a": "open')).toBe(line('the end of the file at line 2, column 13'));
  expect(await found('')).toBe(line('the end of the file at line 1, column 1'));
});
