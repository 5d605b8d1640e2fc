import { expect, it } from 'vitest';
import { besideStory } from '../../../author/src/add/beside-story.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { square } from '../../stories/small-story.ts';

const dot = (lng: number, lat: number) => ({ names: [], at: [lng, lat] as const, isDot: true });
const WISH = { frames: [[6, 46, 9, 49]] as const, places: [dot(7, 47), dot(8, 48)] };
const roleOf = (
  geometry: StoryGeometry | undefined,
  { text = 'Moor.', at = ['0', '0'], wish = WISH as typeof WISH | null } = {},
) =>
  besideStory(
    {
      cells: { id: 'moor', name: 'Moor', lng: at[0], lat: at[1] },
      ...(geometry && { geometry }),
      names: ['Moor'],
      isNameLoose: false,
    },
    text,
    wish ?? undefined,
  ).cells.role;

it('a point far from the others is around them, one among them is not', () => {
  expect(roleOf(undefined, { at: ['40', '50'] })).toBe('around');
  expect(roleOf(undefined, { at: ['7.5', '47.5'] })).toBeUndefined();
});

it('an area that reaches far out is around them, unless it is named again or holds one of them', () => {
  const far = square([8.2, 44, 13, 48.5]);
  expect(roleOf(far)).toBe('around');
  expect(roleOf(far, { text: 'Moor and Moor.' })).toBeUndefined();
  expect(roleOf(square([7.5, 44, 12.5, 48.5]))).toBeUndefined();
  expect(roleOf(square([7, 40, 30, 60]), { text: 'Moor and Moor.' })).toBe('around');
});

it('without places that lie anywhere nothing is around', () => {
  expect(roleOf(undefined, { at: ['40', '50'], wish: null })).toBeUndefined();
  expect(
    roleOf(undefined, { at: ['40', '50'], wish: { ...WISH, places: [dot(7, 47)] } as never }),
  ).toBeUndefined();
});
