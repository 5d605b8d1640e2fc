import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromAddress, toAddress } from '../../src/selection/address.ts';

test('an address names feature, passage and layers, and nothing is an empty fragment', () => {
  expect(toAddress({ feature: 'kurdistan' })).toBe('#feature=kurdistan');
  expect(toAddress({ feature: 'iraq', passage: 'p1-1' })).toBe('#feature=iraq&passage=p1-1');
  expect(toAddress({ feature: 'iraq', layers: ['states', 'rivers'] })).toBe(
    '#feature=iraq&layers=states+rivers',
  );
  expect(toAddress({ layers: [] })).toBe('#layers=');
  expect(toAddress({ feature: 'iraq', bbox: '44,30,50.5,34' })).toBe('#feature=iraq&bbox=44,30,50.5,34');
  expect(fromAddress('#bbox=44,30,50.5,34')).toEqual({ bbox: '44,30,50.5,34' });
  expect(fromAddress('#layers=')).toEqual({ layers: [] });
  expect(toAddress({})).toBe('');
  expect(fromAddress('')).toEqual({});
  expect(fromAddress('#elsewhere')).toEqual({});
});

test('whatever is chosen is read back from its address', () => {
  const id = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
  const layers = fc.option(fc.array(fc.stringMatching(/^[a-z-]+$/)), { nil: undefined });
  fc.assert(
    fc.property(id, id, layers, (feature, passage, shown) => {
      const chosen = {
        ...(feature && { feature }),
        ...(passage && { passage }),
        ...(shown && { layers: shown }),
      };
      expect(fromAddress(toAddress(chosen))).toEqual(chosen);
    }),
  );
});
