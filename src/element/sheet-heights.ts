import type { Arrangement } from './arrangement.ts';

/** Where a sheet comes to rest. */
export type Stop = 'down' | 'half' | 'full';

/** CSS pixels of the map that stay in view when a sheet is pulled up. */
const LEFT_OF_MAP = 48;
/** The share of map and sheet, as far as they are seen, that the map keeps under a sheet that a choice raises. */
const KEPT = 0.45;
/** CSS pixels of height in which a sheet shows two lines of a passage, and those of a map in which its place is seen. */
const READABLE = { sheet: 204, map: 96 } as const;

/** What a sheet stands in; lengths in CSS pixels from the element's upper edge. */
export interface SheetRoom extends Arrangement {
  /** Of the element. */
  readonly height: number;
}

/** Where a sheet ends. */
const floorOf = ({ reader, map, height }: SheetRoom) => (reader === 'under' ? height : map[3]);

/**
 * How high a sheet is at each of its stops, in CSS pixels.
 * @param below how much of it lies below the window: it is raised by so much more
 */
export function sheetHeights(room: SheetRoom, below: number): Readonly<Record<Stop, number>> {
  const [, top, , bottom] = room.map;
  const floor = floorOf(room);
  const seen = floor - below;
  const seenOfMap = Math.min(bottom, seen);
  const middle = seen - seenOfMap + Math.floor((seenOfMap - top) / 2);
  const most = Math.floor((seen - top) * (1 - KEPT));
  const half = below + Math.max(Math.min(middle, most), Math.min(READABLE.sheet, seen - top - READABLE.map));
  const full = Math.max(half, floor - top - LEFT_OF_MAP);
  return { down: floor - bottom, half: room.low ? full : half, full };
}

/**
 * By how much a sheet is raised, as far as there is room for it and its place above that, in CSS pixels.
 * @param hidden how much of the element lies below the window
 */
export function belowOfSheet(room: SheetRoom, hidden: number): number {
  const floor = floorOf(room);
  const own = Math.ceil(hidden - (room.height - floor));
  return Math.max(0, Math.min(own, floor - room.map[1] - READABLE.sheet - READABLE.map));
}
