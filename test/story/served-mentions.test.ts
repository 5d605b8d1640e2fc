import { describe, expect, test } from 'vitest';
import { serialiseStory } from '../../src/compiler/compile/serialise.ts';
import { readStory } from '../../src/story/served.ts';
import { readTexts } from '../../src/story/texts.ts';
import { tinyStory } from '../stories/tiny.ts';

type Mention = [feature: string, start: number, end: number];
interface Passages {
  readonly passages: { readonly exact: string; mentions: Mention[] }[];
}

const FAULTS: readonly (readonly [
  what: string,
  change: (mention: Mention, exact: string) => Mention,
  told: string,
])[] = [
  [
    'an unknown feature',
    ([, start, end]) => ['nowhere', start, end],
    'found the unknown feature nowhere; expected a feature of the story.',
  ],
  ['words past the end', ([id, start], exact) => [id, start, exact.length + 1], ' characters.'],
  ['words that begin past the end', ([id], exact) => [id, exact.length, exact.length], ' characters.'],
  [
    'words that end before they begin',
    ([id]) => [id, 3, 2],
    'found the characters from 3 to 2; expected some of the passage’s',
  ],
];

/** The tiny story with its passages in `story.json`, and in files beside it; each passage's file and path. */
async function served(where: 'story' | 'files') {
  const { served, sidecars } = serialiseStory(
    await tinyStory(),
    where === 'files' ? { inline: 0, file: 600 } : undefined,
  );
  const [first] = sidecars;
  const file = first?.[0] ?? 'story.json';
  const content: Passages = JSON.parse(first?.[1] ?? JSON.stringify(served));
  const read = () => (first ? readTexts(content, file, readStory(served)) : readStory(content));
  return { file, content, read };
}

describe.each(['story', 'files'] as const)('of passages that stand in the %s', (where) => {
  test.each(FAULTS)('a mention of %s is refused', async (_, change, told) => {
    const { file, content, read } = await served(where);
    expect(read).not.toThrow();
    const index = content.passages.findIndex(({ mentions }) => mentions.length > 0);
    const passage = content.passages[index];
    const [mention] = passage?.mentions ?? [];
    if (!passage || !mention) throw new TypeError('No passage mentions anything.');
    passage.mentions[0] = change(mention, passage.exact);
    expect(read).toThrow(`${file}#/passages/${index}/mentions/0: found `);
    expect(read).toThrow(told);
  });
});
