import { expect, it } from 'vitest';
import { markdownTree } from '../../../../author/src/article/markdown-tree.ts';
import { proseOf } from '../../../../author/src/new/marks/prose.ts';
import { doubted, partsLeftOut } from '../../../../author/src/new/places/other-names.ts';
import { finding } from '../finding.ts';

it('a name that goes on is that of another place', () => {
  const text = 'From Tokyo to Tokyo Bay and Tokyo Bayside.';
  const findings = [5, 14, 28].map((start) => finding({ name: 'Tokyo', start }));
  expect(partsLeftOut(findings, text).map(({ start }) => start)).toEqual([5, 28]);
});

it('a name in an address is none', () => {
  const text =
    'Basel: https://example.org/Basel, www.example.org/In-Basel?a, Basel@example.org, @Basel or a/Basel.';
  const findings = [...text.matchAll(/Basel/g)].map(({ index }) => finding({ name: 'Basel', start: index }));
  expect(partsLeftOut(findings, text).map(({ start }) => start)).toEqual([
    0,
    text.indexOf('@Basel') + 1,
    text.indexOf('a/Basel') + 2,
  ]);
});

it('what is named in italics alone may be a ship', () => {
  const { text, texts } = proseOf(markdownTree('The *Colorado* left *Honolulu*, and Honolulu slept.'));
  const findings = [...text.matchAll(/Colorado|Honolulu/g)].map(({ 0: name, index }) =>
    finding({ name, start: index, confidence: 0.8 }),
  );
  expect(doubted(findings, texts).map(({ confidence }) => confidence)).toEqual([0.4, 0.8, 0.8]);
});
