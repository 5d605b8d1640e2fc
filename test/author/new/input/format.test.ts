import { expect, it } from 'vitest';
import { formatOf } from '../../../../author/src/new/input/format.ts';

it.each([
  ['a.txt', '# no heading', 'text'],
  ['a.md', 'plain', 'markdown'],
  ['A.HTML', '', 'html'],
  ['-', '<!DOCTYPE html><html>', 'html'],
  ['-', '\u00ef\u00bb\u00bf<html>', 'html'],
  ['-', '---\ntitle: A\n---\n', 'markdown'],
  ['-', 'Title\n\n## Part\n', 'markdown'],
  ['-', 'Only words.', 'text'],
  ['notes', 'Only words.', 'text'],
])('%s that begins with %j is %s', (path, start, format) => {
  expect(formatOf(path, start)).toBe(format);
});

it.each([
  [
    'a.docx',
    'PK\u0003\u0004',
    /^a\.docx: found a document of a word processor; .*Save it as text or HTML\.$/,
  ],
  ['in\\a.doc', '\u00d0\u00cf\u0011\u00e0', /^in\/a\.doc: found a document/],
  ['-', '%PDF-1.7', /^standard input: found a PDF; /],
  ['a.txt', '{\\rtf1', /found a document in RTF/],
])('%s that begins with %j is refused, with what to do', (path, start, told) => {
  expect(() => formatOf(path, start)).toThrow(told);
});
