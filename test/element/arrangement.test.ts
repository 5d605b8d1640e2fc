import { expect, test } from 'vitest';
import { arrange } from '../../src/element/arrangement.ts';

test('the map stands where the poster stood, and the reader has what is left', () => {
  expect(arrange({ width: 1264, height: 604 }, [0, 0, 960, 600])).toEqual({
    map: [0, 0, 960, 600],
    reader: 'beside',
  });
  expect(arrange({ width: 1264, height: 604 }, [304, 0, 1264, 600]).reader).toBe('beside-left');
  expect(arrange({ width: 390, height: 644 }, [0, 0, 390, 488])).toMatchObject({ reader: 'under' });
});

test('where the poster takes all the room, the reader opens over the map', () => {
  expect(arrange({ width: 960, height: 604 }, [0, 0, 960, 600]).reader).toBe('over-side');
  expect(arrange({ width: 374, height: 471 }, [0, 0, 374, 467]).reader).toBe('over-sheet');
});

test('without a poster the element is parted between map and reader', () => {
  expect(arrange({ width: 1280, height: 800 }, undefined)).toEqual({
    map: [0, 0, 870, 800],
    reader: 'beside',
  });
  const phone = arrange({ width: 390, height: 844 }, undefined);
  expect(phone.reader).toBe('under');
  expect(phone.map[3]).toBe(585);
  expect(arrange({ width: 320, height: 256 }, undefined).map[3]).toBe(256 - 92);
  expect(arrange({ width: 844, height: 390 }, undefined)).toEqual({
    map: [0, 0, 524, 390],
    reader: 'beside',
  });
});
