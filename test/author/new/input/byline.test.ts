import { expect, it } from 'vitest';
import { bylineOf } from '../../../../author/src/new/input/byline.ts';

it.each([
  ['By A. Writer', { author: 'A. Writer' }],
  ['von Anna Berg', { author: 'Anna Berg' }],
  ['By A. Writer, 3 May 2024', { author: 'A. Writer', published: '2024-05-03' }],
  ['By A. Writer | 2024-05-03', { author: 'A. Writer', published: '2024-05-03' }],
  ['3 May 2024', { published: '2024-05-03' }],
  ['By the river stood a mill.', undefined],
  ['By Monday the river had risen.', undefined],
  ['By A. Writer | our correspondent', undefined],
  ['Basel lies on the Rhine', undefined],
  ['', undefined],
])('%j says %j', (line, facts) => {
  expect(bylineOf(line)).toEqual(facts);
});
