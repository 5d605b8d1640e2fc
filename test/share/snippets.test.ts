import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PICTURES } from '../../src/cartography/pictures.ts';
import { posterPicture } from '../../src/cartography/poster-picture.ts';
import { RELEASE } from '../../src/compiler/release/release.ts';
import { ATTRIBUTES } from '../../src/element/public-names.ts';
import { snippetsOf } from '../../src/share/snippets.ts';

const FOLDER = new URL('https://maps.example/');
const ABOUT = { title: 'The article’s places on a map', alt: 'Map of the article’s places', language: 'en' };
const MODULES = ['article-map.js', 'app-….js', 'maplibre-….js'];
const release = {
  folder: new URL(`${RELEASE}/`, FOLDER),
  integrity: Object.fromEntries(MODULES.map((file) => [file, 'sha384-…'])),
};
const snippets = snippetsOf(FOLDER, ABOUT, {});

/** Without what a person may write otherwise: line breaks, indents, and the dots in an address. */
const plain = (html: string) => html.replaceAll(encodeURIComponent('…'), '…').replace(/\s+/g, ' ').trim();
const read = (file: string) => readFileSync(file, 'utf8');
/** The examples of HTML in a document, with the story at the root of its server. */
const examples = (file: string) =>
  [...read(file).matchAll(/^```html\n(.*?)^```$/gms)].map(([, html = '']) =>
    plain(html.replaceAll('/iraq-iran/', '/')),
  );

test('README and docs have what Share copies', () => {
  const pinned = snippets.pinned(release).replace(`${snippets.element.split('\n<script')[0]}\n`, '');
  expect(examples('README.md')).toEqual([snippets.element, pinned].map(plain));
  expect(examples('docs/embedding.md')).toEqual([plain(snippets.frame)]);
  expect(examples('docs/hosting.md')).toEqual([]);
});

test.each([
  ['plain', snippets.element],
  ['iframe', snippets.frame],
])('so has the example: %s', (name, snippet) => {
  const [element = '', script = ''] = snippet.split('\n<script');
  const page = plain(read(`examples/${name}/index.html`));
  expect(page).toContain(plain(element));
  expect(page).toContain(plain(`<script${script}`));
});

/** What is left where all but text and links is taken out, as of a comment or a mail. */
const sanitised = (html: string) =>
  html
    .replace(/<script.*?<\/script>|<(?!\/?a[ >])[^>]*>/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=>) | (?=<)/g, '')
    .trim();

test.each([
  ['element', snippets.element],
  ['pinned', snippets.pinned(release)],
  ['frame', snippets.frame],
  ['poster', snippets.poster],
])('where all but text and links is stripped, a link with words is left: %s', (_, html) => {
  expect(sanitised(html)).toBe(`<a href="${FOLDER}" lang="en">${ABOUT.title}</a>`);
});

test('the release that the README names is this one', () => {
  const named = [...read('README.md').matchAll(/\bv\/\d+\.\d+\.\d+/g)].map(([found]) => found);
  expect([...new Set(named)]).toEqual([RELEASE]);
});

test('the frame’s parameters in the docs are attributes of the element', () => {
  const [, rows = ''] = read('docs/embedding.md').split('| parameter | what it says |');
  const names = [...(rows.split('\n\n')[0]?.matchAll(/^\| ([^|]*)/gm) ?? [])].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => name !== 'links')).toEqual(ATTRIBUTES.filter((one) => names.includes(one)));
});

test('what stands for a poster has its shape, and is as wide as the widest column that shows it', () => {
  const { source, img } = posterPicture((file) => file, '');
  const ratio = ({ width, height }: { width: unknown; height: unknown }) => Number(width) / Number(height);
  expect([ratio(source), ratio(img)]).toEqual([ratio(PICTURES.tall.size), ratio(PICTURES.wide.size)]);
  expect(source.media).toBe(`(max-width: ${source.width}px)`);
});

test('the docs’ shortcode has the same pictures', () => {
  const [, code = ''] = /^```go-html-template\n(.*?)^```$/ms.exec(read('docs/embedding.md')) ?? [];
  const folder = 'https://maps.example/';
  const filled = code
    .replace(/\{\{ \$at := .*?\}\}|\{\{ with .*?end \}\}/g, '')
    .replaceAll('{{ $at }}', folder)
    .replaceAll('{{ .Get "alt" }}', ABOUT.alt)
    .replaceAll('{{ .Get "lang" }}', ABOUT.language);
  const words = `<span hidden="">${ABOUT.title}</span>`;
  expect(plain(filled)).toBe(plain(snippets.element.replace(words, '')));
});

test('texts are escaped, and no integrity ends the script', () => {
  const hostile = { title: '" onload="x', alt: '"><script>&', language: 'en' };
  const { frame, poster, pinned } = snippetsOf(FOLDER, hostile, { feature: '"><b>' });
  expect(frame).toContain('title="&quot; onload=&quot;x"');
  expect(poster).toContain('alt="&quot;&gt;&lt;script&gt;&amp;"');
  const html = pinned({ folder: FOLDER, integrity: { '</script><b>': '</script><i>' } });
  expect(html).toContain('feature="&quot;&gt;&lt;b&gt;"');
  expect(html.match(/<\/script>|<[bi]>/g)).toEqual(['</script>', '</script>']);
});
