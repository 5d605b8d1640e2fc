import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fillIn, placeholdersOf } from '../../src/compiler/pages/placeholders.ts';
import type { About } from '../../src/story/story.ts';
import { smallStory } from '../stories/small-story.ts';

const TITLE = 'سرگذشت';
const ALT = 'نقشه';
const ABOUT: About = { ...smallStory().about, title: TITLE, alt: ALT, language: 'fa' };
/** Without what is tested with its own room. */
const PLACEHOLDERS = new Map([
  ...placeholdersOf({ ...smallStory(), about: ABOUT }, undefined),
  ['HEAD', ''],
  ['TEXT', ''],
]);

/** For each piece of text in a page's body, and each `alt` and `title`: in which language it is said to be. */
function spoken(html: string): { words: string; lang: string | undefined }[] {
  const langs: (string | undefined)[] = [/<html lang="([^"]+)"/.exec(html)?.[1]];
  const [, body = ''] = /<body>(.*)<\/body>/s.exec(html) ?? [];
  const said: { words: string; lang: string | undefined }[] = [];
  for (const [, end, tag, attributes = '', text] of body.matchAll(/<(\/?)([a-z0-9-]+)([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) {
      if (text.trim()) said.push({ words: text.trim(), lang: langs.at(-1) });
      continue;
    }
    if (end) {
      langs.pop();
      continue;
    }
    const lang = / lang="([^"]+)"/.exec(attributes)?.[1] ?? langs.at(-1);
    for (const [, words = ''] of attributes.matchAll(/ (?:alt|title)="([^"]+)"/g)) said.push({ words, lang });
    if (tag !== 'img' && tag !== 'source' && !attributes.endsWith('/')) langs.push(lang);
  }
  return said;
}

test.each(['index', 'embed'])('%s.html says of all its words in which language they are', (page) => {
  const html = fillIn(readFileSync(`src/site/${page}.html`, 'utf8'), PLACEHOLDERS);
  const said = spoken(html);
  expect(said.map(({ words }) => words)).toEqual(expect.arrayContaining([TITLE, ALT]));
  for (const { words, lang } of said)
    expect({ words, lang }).toEqual({ words, lang: isPersian(words) ? 'fa' : 'en' });
});

const isPersian = (words: string) => /\p{Script=Arabic}/u.test(words);
