import { Socket } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { markdownOf } from '../../../../author/src/article/markdown-tree.ts';
import { readHtml } from '../../../../author/src/new/input/html.ts';

const TEXT = 'In the night a store burnt upstream of the town, and the river turned red from bank to bank. ';
const page = (head: string, article: string) => `<!doctype html><html lang="en"><head>${head}</head><body>
<nav><a href="/">Home</a><a href="/news">News</a></nav>
<main><article>${article}</article></main>
<footer><p>Read more: <a href="/paris">Ten days in Paris</a></p></footer></body></html>`;
const read = (html: string) => {
  const { facts, body } = readHtml(html);
  return { facts, text: markdownOf(body) };
};

it('takes of a saved page the article alone, without pictures, links and marks of footnotes', () => {
  const { text } = read(
    page(
      '<title>Red | Paper</title><meta property="og:title" content="The red river">',
      `<h1>The red river</h1><p>${TEXT}</p><figure><img src="https://images.example/a.jpg"><figcaption>The fire</figcaption></figure>
       <h2>At noon</h2><p>${TEXT}It came to <a href="https://example.org/basel">Basel</a> at <em>noon</em>.<sup><a href="#fn1">[1]</a></sup></p>
       <blockquote><p>${TEXT}</p></blockquote><script>fetch('https://tracker.example')</script>`,
    ),
  );
  const sentence = TEXT.trim();
  expect(text).toBe(
    `# The red river\n\n${sentence}\n\n## At noon\n\n${sentence} It came to Basel at *noon*.\n\n> ${sentence}\n`,
  );
});

it('takes the facts from Open Graph, JSON-LD and HTML', () => {
  const data = {
    '@graph': [
      { '@type': 'WebSite', name: 'Paper' },
      {
        '@type': ['NewsArticle'],
        headline: 'Red (data)',
        author: [{ '@type': 'Person', name: 'A. Writer' }, { name: 'B. Writer' }],
        datePublished: '1986-11-01T10:00:00Z',
        publisher: { name: 'The Paper' },
      },
    ],
  };
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const link = '<link rel="canonical" href="https://paper.example/red/">';
  const { facts } = read(page(`${script}${link}`, `<h1>Red (page)</h1><p>${TEXT.repeat(6)}</p>`));
  expect(facts).toEqual({
    title: 'Red (data)',
    author: 'A. Writer, B. Writer',
    published: '1986-11-01',
    language: 'en',
    url: 'https://paper.example/red/',
    publication: 'The Paper',
  });
});

it('prefers what is said for links, and does without broken data', () => {
  const head =
    '<script type="application/ld+json">{"@type": "Article", </script><meta property="og:title" content="Red (link)"><meta name="author" content="https://paper.example/writer"><meta property="og:url" content="/red">';
  expect(read(page(head, `<h1>Red</h1><p>${TEXT.repeat(6)}</p>`)).facts).toEqual({
    title: 'Red (link)',
    language: 'en',
  });
});

it('reads a fragment as an editor exports it', () => {
  expect(read(`<h1>Red</h1><p>${TEXT}</p><p>1986. A year.</p>`)).toEqual({
    facts: { title: 'Red' },
    text: `# Red\n\n${TEXT.trim()}\n\n1986\\. A year.\n`,
  });
});

it('loads nothing that the page names', () => {
  const connect = vi.spyOn(Socket.prototype, 'connect');
  const fetch = vi.spyOn(globalThis, 'fetch');
  onTestFinished(() => void vi.restoreAllMocks());
  read(
    page(
      '<link rel="stylesheet" href="https://example.org/a.css"><script src="https://example.org/a.js"></script>',
      `<p>${TEXT}</p><img src="https://example.org/a.png"><iframe src="https://example.org/"></iframe>`,
    ),
  );
  expect([connect, fetch].map(({ mock }) => mock.calls)).toEqual([[], []]);
});
