import { expect, test } from 'vitest';
import { readFrameAddress } from '../../src/site/frame-address.ts';

const FRAME = 'https://maps.example/vell/embed.html';

test('each parameter is the attribute of its name, and the story is the one beside the page', () => {
  expect(
    readFrameAddress(`${FRAME}?feature=ness&passage=the-moor&lang=fr&theme=dark&onclick=alert(1)`),
  ).toEqual({
    folder: 'https://maps.example/vell/',
    attributes: [
      ['src', 'https://maps.example/vell/'],
      ['feature', 'ness'],
      ['passage', 'the-moor'],
      ['lang', 'fr'],
      ['theme', 'dark'],
    ],
  });
});

test.each([
  ['../oster/', 'https://maps.example/oster/'],
  ['https://maps.example/oster/', 'https://maps.example/oster/'],
])('src=%s is a story of the same server', (src, folder) => {
  expect(readFrameAddress(`${FRAME}?src=${encodeURIComponent(src)}`)).toMatchObject({ folder });
});

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  'data:text/html,x',
  'javascript:alert(1)',
  'http://[',
  'blob:https://maps.example/8f1d',
  'filesystem:https://maps.example/temporary/vell/',
  'https://reader@maps.example/vell/',
  'https://reader:secret@maps.example/vell/',
])('src=%s is refused', (src) => {
  expect(readFrameAddress(`${FRAME}?src=${encodeURIComponent(src)}`)).toEqual({ refused: src });
});

test('an empty src is as absent', () => {
  expect(readFrameAddress(`${FRAME}?src=`)).toMatchObject({ folder: 'https://maps.example/vell/' });
});
