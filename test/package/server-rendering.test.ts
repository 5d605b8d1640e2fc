import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** A server's program: whatever of a browser is touched throws, as if somebody had asked for what is not there. */
const PROGRAM = `
for (const name of ['window', 'document', 'location', 'localStorage'])
  Object.defineProperty(globalThis, name, { get() { throw new Error(name + ' is touched'); } });
const { ArticleMapElement } = await import('article-map');
const { h } = await import('preact');
const { renderToString } = await import('preact-render-to-string');
const picture = h('img', { alt: 'A map' });
const map = { src: '/vell/', feature: 'vell', theme: 'dark', interactive: 'false', 'onarticle-map-select': () => {} };
console.log(typeof ArticleMapElement, renderToString(h('article-map', map, picture)));
`;

test('a server that imports the package renders the element with what stands in it, and needs no browser for it', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    encoding: 'utf8',
  });
  expect({ stdout, stderr }).toEqual({
    stdout:
      'function <article-map src="/vell/" feature="vell" theme="dark" interactive="false"><img alt="A map"/></article-map>\n',
    stderr: '',
  });
});
