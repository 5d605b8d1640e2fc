import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { openStory } from '../../../author/src/folder/open-story.ts';
import { loadGazetteer } from '../../../author/src/gazetteer/load-gazetteer.ts';
import { articleMap } from '../article-map.ts';

/** Milliseconds: the gazetteer is packed once, which takes minutes on a busy machine. */
const PACKING = 600_000;
beforeAll(async () => void (await loadGazetteer(() => {})), PACKING);

const SENTENCES = [
  'The Rhine leaves Basel, on the border of Switzerland, for Strasbourg.',
  '1986. A store burnt at Basel, and the river ran red to Karlsruhe.',
  'Nobody told the towns below.',
];
const PAGE = `<!doctype html><html lang="en"><head><meta property="og:title" content="The red river">
<meta property="og:site_name" content="The Paper"><link rel="canonical" href="https://paper.example/red/">
<script src="https://tracker.example/a.js"></script></head><body><nav><a href="/">Home</a></nav><article>
<p>${SENTENCES.join('</p><img src="https://images.example/a.jpg"><p>')}</p></article></body></html>`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
});

function fileWith(name: string, content: string): string {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
}
const story = () => join(dir, 'story');
const read = (file: string) => readFileSync(join(story(), file), 'utf8');

it.each([
  ['red-river.txt', `The red river\nBy A. Writer\n\n${SENTENCES.join('\n\n')}\n`, 'own'],
  [
    'red.md',
    `---\nauthor: A. Writer\n---\n\n# The red river\n\n${SENTENCES.join('\n\n').replace('1986.', '1986\\.')}\n`,
    'own',
  ],
  ['red.html', PAGE, 'quotation'],
])('makes of %s a story that builds at once, and asks nobody on a network', async (name, content, rights) => {
  const connect = vi.spyOn(Socket.prototype, 'connect');
  const fetch = vi.spyOn(globalThis, 'fetch');
  onTestFinished(() => void vi.restoreAllMocks());
  const input = fileWith(name, content);
  const { code, out } = await articleMap('new', input, story());
  expect(code).toBe(0);
  expect(out).toMatch(/^“The red river” names 5 places:\n/);
  expect(out).toMatch(/^ {2}Basel +town, Basel-City, Switzerland +2× +\d+ %$/m);
  expect(out).toMatch(/^ {2}Switzerland .* around the story: /m);
  expect(out).toMatch(/Nothing has left this computer\.\nNext: npx article-map dev \S+story\n$/);
  expect(readFileSync(input, 'utf8')).toBe(content);
  expect(read('article.md')).toContain('1986\\. A store burnt at [Basel](#basel), and');

  const built = await openStory(story());
  expect(built.problems).toEqual([]);
  const { about } = JSON.parse(String(built.files.get('story.json')));
  expect(about.title).toBe('The red river');
  expect(about.rights).toBe(rights);
  expect([connect, fetch].map(({ mock }) => mock.calls)).toEqual([[], []]);
});

it('takes an article by standard input, and the folder’s name of its title', () => {
  const { stderr, status } = spawnSync(
    process.execPath,
    [resolve('node_modules/.bin/article-map'), 'new', '-'],
    { cwd: dir, input: `Böses Wasser\n\n${SENTENCES.join('\n\n')}`, encoding: 'utf8' },
  );
  expect([stderr.replace(/^Packing .*\n/, ''), status]).toEqual([
    'Finding the places of standard input, and drawing what lies below them …\n',
    0,
  ]);
  expect(readdirSync(dir)).toEqual(['boses-wasser']);
});

it('does what its options say; replaces nothing unless it is forced to, and then keeps what was there', async () => {
  const input = fileWith('red.txt', SENTENCES.join('\n\n'));
  mkdirSync(story());
  writeFileSync(join(story(), 'article.md'), 'mine');
  expect(await articleMap('new', input, story())).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^\S+\/article\.md: found a file that is there already\. .* --force/),
  });
  expect(readdirSync(story())).toEqual(['article.md']);
  const said = ['--author', 'B. Writer', '--url', 'https://paper.example/', '--rights', 'licensed'];
  const answers = ['--ignore', 'Karlsruhe', '--place', 'Basel=Switzerland', '--title', 'Red'];
  const { out } = await articleMap('new', input, story(), '--yes', '--force', ...said, ...answers);
  expect(read('article.md.bak')).toBe('mine');
  expect(out).not.toMatch(/Karlsruhe|Nothing says the (?:author|url|rights|title)/);
  expect(out).toMatch(/^ {2}Basel .* 100 %$/m);
  expect(read('article.md')).toMatch(
    /^---\ntitle: Red\nauthor: B\. Writer\nurl: https:\/\/paper\.example\/\nlanguage: en\nrights: licensed\n---\n/,
  );
});

it.each([
  [['missing.txt'], /^missing\.txt: found no such file\. Name a file with text, Markdown or HTML/],
  [['TEXT', '--url', 'paper'], /^--url: found “paper”; expected an address that begins with https:\/\/\.$/],
  [['TEXT', '--published', 'soon'], /^--published: found “soon”; expected a date/],
  [['TEXT', '--language', 'no language'], /^--language: found “no language”; expected a language tag/],
  [['TEXT', '--rights', 'mine'], /argument 'mine' is invalid. Allowed choices are own, licensed, quotation/],
  [['EMPTY'], /empty\.txt: found no text; expected an article/],
  [['DOCX'], /a\.docx: found a document of a word processor; .* Save it as text or HTML\.$/],
])('what is wrong with its use is told in a line: %j', async (args, told) => {
  const files = {
    TEXT: fileWith('red.txt', 'A store burnt.'),
    EMPTY: fileWith('empty.txt', ' \n'),
    DOCX: fileWith('a.docx', 'PK\u0003\u0004'),
  };
  const named = args.map((one) => (one in files ? files[one as keyof typeof files] : one));
  const { code, err } = await articleMap('new', ...named, story());
  expect([code, err.split('\n')[0]]).toEqual([2, expect.stringMatching(told)]);
  expect(existsSync(story())).toBe(false);
});
