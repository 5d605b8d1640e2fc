import { cp, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anchorFolder } from '../../../src/compiler/article/anchor-folder.ts';
import { type Files, TINY } from '../../stories/tiny.ts';

let dir: string;
let article: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'article-map-'));
  article = join(TINY, 'article.txt');
  await cp(TINY, dir, { recursive: true });
});
afterAll(() => rm(dir, { recursive: true }));

const passages = () => join(dir, 'passages.json');
const fault = (article: string, folder: string) =>
  anchorFolder(article, folder).then(String, (error: Error) => error.message);

it('fills in what was left out, and takes the fingerprint', async () => {
  const whole = await readFile(passages(), 'utf8');
  const collection = JSON.parse(whole);
  for (const { target } of collection.first.items) {
    delete target.paragraph;
    target.selector.pop();
  }
  delete collection.total;
  await writeFile(passages(), JSON.stringify(collection));
  await rm(join(dir, 'fingerprint.json'));
  expect(await anchorFolder(article, dir)).toMatch(/^9 passages, \d+ of the article's 180 words/);
  const places = (text: string) => {
    const { total, first } = JSON.parse(text);
    return [total, first.items.map(({ target }: Files) => [target.paragraph, target.selector[1]])];
  };
  expect(places(await readFile(passages(), 'utf8'))).toEqual(places(whole));
  expect(JSON.parse(await readFile(join(dir, 'fingerprint.json'), 'utf8'))).toEqual(
    JSON.parse(await readFile(join(TINY, 'fingerprint.json'), 'utf8')),
  );
});

it('whoever reads passages.json meanwhile has the old one whole', async () => {
  const before = await readFile(passages(), 'utf8');
  await writeFile(passages(), JSON.stringify(JSON.parse(before)));
  const reader = await open(passages());
  await anchorFolder(article, dir);
  expect(await reader.readFile('utf8')).toBe(JSON.stringify(JSON.parse(before)));
  await reader.close();
  expect(await readFile(passages(), 'utf8')).toBe(before);
});

it('says which file is missing, and where it was looked for', async () => {
  expect(await fault('/no/article.txt', dir)).toBe(
    '/no/article.txt: found no such file (looked for /no/article.txt); expected the article as plain text, paragraphs apart by blank lines. Correct its path, which is taken from where the command is run.',
  );
  expect(await fault(article, '/no/storry')).toMatch(
    /^storry: found no such folder \(looked for \/no\/storry\)/,
  );
});

it('names file and path of a faulty passage', async () => {
  const whole = await readFile(passages(), 'utf8');
  await writeFile(passages(), whole.replace('two bakers', 'two backers'));
  expect(await fault(article, dir)).toMatch(
    /^passages\.json#\/first\/items\/2 \([\w-]+\): not in the article/,
  );
  await writeFile(passages(), whole.replace('"body"', '"bodies"'));
  expect(await fault(article, dir)).toMatch(/^passages\.json#\/first\/items\/0\/body: found nothing/);
  await writeFile(passages(), whole);
});

it('refuses a language by whose rules no text can be split', async () => {
  const manifest = join(dir, 'story.json');
  const whole = await readFile(manifest, 'utf8');
  await writeFile(manifest, whole.replace('"language": "en"', '"language": "en_US"'));
  expect(await fault(article, dir)).toBe(
    'story.json#/language: found “en_US”; expected a language tag (BCP 47) as en, fa-IR or zh-Hant. Correct the value.',
  );
  await writeFile(manifest, whole);
});

it('refuses an article without text, or not in UTF-8', async () => {
  const own = join(dir, 'own.txt');
  const expected = 'expected the article as plain text, paragraphs apart by blank lines';
  await writeFile(own, '\n \n');
  expect(await fault(own, dir)).toBe(`${own}: found no text; ${expected}. Save the article into the file.`);
  for (const encoding of ['utf16le', 'latin1'] as const) {
    await writeFile(own, Buffer.from('\uFEFFThe keeper’s café.', encoding));
    expect(await fault(own, dir)).toBe(
      `${own}: found bytes that are not UTF-8; ${expected}. Save the file as UTF-8 in a text editor.`,
    );
  }
});

it('reads an article with a byte-order mark and the line ends of any system', async () => {
  const text = await readFile(article, 'utf8');
  const own = join(dir, 'own.txt');
  const print = JSON.parse(await readFile(join(TINY, 'fingerprint.json'), 'utf8'));
  for (const lineEnd of ['\r\n', '\r']) {
    await writeFile(own, `\uFEFF${text.replaceAll('\n', lineEnd)}`);
    expect(await fault(own, dir)).toMatch(/^9 passages/);
    expect(JSON.parse(await readFile(join(dir, 'fingerprint.json'), 'utf8'))).toEqual(print);
  }
});

it('names what a selector lacks', async () => {
  const whole = await readFile(passages(), 'utf8');
  const collection = JSON.parse(whole);
  const [one, two, three] = collection.first.items.map(({ target }: Files) => target);
  one.selector[0].type = 'TextQuote';
  two.selector = [];
  delete three.selector[0].exact;
  await writeFile(passages(), JSON.stringify(collection));
  expect((await fault(article, dir)).split('\n')).toEqual([
    'passages.json#/first/items/0/target/selector/0/type: found “TextQuote”; expected "TextQuoteSelector" or "TextPositionSelector". Correct the value.',
    'passages.json#/first/items/1/target/selector: found an empty list; expected at least one entry. Fill it in.',
    'passages.json#/first/items/2/target/selector/0/exact: found nothing; expected a text. Add it.',
  ]);
  const other = JSON.parse(whole);
  other.first.items[0].target.selector.shift();
  await writeFile(passages(), JSON.stringify(other));
  expect(await fault(article, dir)).toBe(
    'passages.json#/first/items/0 (dark-since-1921): it has no TextQuoteSelector, and so quotes nothing.',
  );
  await writeFile(passages(), whole);
});
