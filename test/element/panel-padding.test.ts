import { expect, test } from 'vitest';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import { panelPadding, sideWidth } from '../../src/element/panel-padding.ts';

const SIDE = { map: [100, 0, 900, 600], reader: 'over-side', low: false, height: 600, width: 920 } as const;
const SHEET = { map: [0, 0, 390, 488], reader: 'under', low: false, height: 580, width: 390 } as const;

test('a panel over the side is a share of the map, neither too narrow nor too wide, and no wider than the map', () => {
  expect(
    [[0, 0, 800, 1] as const, [0, 0, 600, 1] as const, [50, 0, 1050, 1] as const].map(sideWidth),
  ).toEqual([336, 280, 380]);
  expect(sideWidth([0, 0, 200, 1])).toBe(200);
});

test('a panel over the side stands where lines end, and covers of the map what it does not have beside it', () => {
  expect(panelPadding(SIDE, 'half', 0, 'ltr')).toEqual({ ...NO_PADDING, right: 336 - 20 });
  expect(panelPadding(SIDE, 'half', 0, 'rtl')).toEqual({ ...NO_PADDING, left: 336 - 100 });
  expect(panelPadding(SIDE, 'down', 0, 'ltr')).toEqual(NO_PADDING);
});

test('a panel beside the map covers nothing', () => {
  expect(panelPadding({ ...SIDE, reader: 'beside' }, 'half', 0, 'ltr')).toEqual(NO_PADDING);
});

test('a sheet covers what it is raised by, and pulled up farther no more than at half: 45 % of the map stay free', () => {
  expect(panelPadding(SHEET, 'down', 0, 'ltr')).toEqual(NO_PADDING);
  expect(panelPadding(SHEET, 'half', 0, 'ltr')).toEqual({ ...NO_PADDING, bottom: 0.55 * 580 - 92 });
  expect(panelPadding(SHEET, 'full', 0, 'ltr')).toEqual({ ...NO_PADDING, bottom: 0.55 * 580 - 92 });
});
