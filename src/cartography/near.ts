import type { Camera } from './camera.ts';

/** The zoom from which on one looks at a part of a country: towns are named before all else, countries after it. */
const NEAR = 6.5;

export const isNear = ({ zoom }: Camera): boolean => zoom >= NEAR;
