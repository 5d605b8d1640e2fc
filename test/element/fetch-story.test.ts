import { expect, test } from 'vitest';
import { storyFolder } from '../../src/element/fetch-story.ts';

test.each([
  ['./', 'https://a.example/blog/post.html', 'https://a.example/blog/'],
  ['https://maps.example/iraq-iran', 'https://a.example/', 'https://maps.example/iraq-iran/'],
  ['/maps/#feature=x', 'https://a.example/blog/', 'https://a.example/maps/'],
])('%s on %s is the folder %s', (src, base, folder) => {
  expect(storyFolder(src, base).href).toBe(folder);
});

test('only http and https are addresses of a story', () => {
  expect(() => storyFolder('javascript:alert(1)', 'https://a.example/')).toThrow(
    'article-map: src is “javascript:alert(1)”; expected the http or https address',
  );
});
