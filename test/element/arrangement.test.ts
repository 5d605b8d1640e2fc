import { expect, test } from 'vitest';
import { arrange } from '../../src/element/arrangement.ts';

test('the map stands where the poster stood, and the reader has what is left', () => {
  expect(arrange({ width: 1264, height: 604 }, [0, 0, 960, 600], 'ltr')).toEqual({
    map: [0, 0, 960, 600],
    reader: 'beside',
    low: false,
  });
  expect(arrange({ width: 1264, height: 604 }, [304, 0, 1264, 600], 'ltr').reader).toBe('beside-left');
  expect(arrange({ width: 390, height: 644 }, [0, 0, 390, 488], 'ltr')).toMatchObject({ reader: 'under' });
});

test('where the poster takes all the room, the reader opens over the map', () => {
  expect(arrange({ width: 960, height: 604 }, [0, 0, 960, 600], 'ltr').reader).toBe('over-side');
  expect(arrange({ width: 374, height: 471 }, [0, 0, 374, 467], 'ltr').reader).toBe('over-sheet');
});

test.each([
  [559, 350, 'over-sheet', false],
  [560, 300, 'over-side', false],
  [640, 299, 'over-side', true],
  [280, 175, 'over-sheet', true],
] as const)('of %i × %i it is %s, and too low to read: %s', (width, height, reader, low) => {
  const map = [0, 0, width, height] as const;
  expect(arrange({ width, height }, [...map], 'ltr')).toEqual({ map, reader, low });
});

test('room under a low map counts for the sheet that stands there', () => {
  expect(arrange({ width: 320, height: 300 }, [0, 0, 320, 200], 'ltr')).toMatchObject({
    reader: 'under',
    low: false,
  });
  expect(arrange({ width: 320, height: 299 }, [0, 0, 320, 200], 'ltr')).toMatchObject({
    reader: 'under',
    low: true,
  });
});

test('without a poster the element is parted between map and reader', () => {
  expect(arrange({ width: 1280, height: 800 }, undefined, 'ltr')).toEqual({
    map: [0, 0, 870, 800],
    reader: 'beside',
    low: false,
  });
  const phone = arrange({ width: 390, height: 844 }, undefined, 'ltr');
  expect(phone.reader).toBe('under');
  expect(phone.map[3]).toBe(585);
  expect(arrange({ width: 320, height: 256 }, undefined, 'ltr').map[3]).toBe(256 - 92);
  expect(arrange({ width: 844, height: 390 }, undefined, 'ltr')).toEqual({
    map: [0, 0, 524, 390],
    reader: 'beside',
    low: false,
  });
});

test('where the interface is read from right to left, the reader stands left of the map', () => {
  expect(arrange({ width: 1280, height: 800 }, undefined, 'rtl')).toEqual({
    map: [410, 0, 1280, 800],
    reader: 'beside-left',
    low: false,
  });
  const between = [300, 0, 900, 375] as const;
  expect(arrange({ width: 1200, height: 400 }, [...between], 'rtl').reader).toBe('beside-left');
  expect(arrange({ width: 1200, height: 400 }, [...between], 'ltr').reader).toBe('beside');
});
