/**
 * Five decimals: one metre (RFC 7946 §11.2).
 * @type {(at: readonly number[]) => number[]}
 */
export const round = ([lng, lat]) => [Math.round(lng * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
/** @type {(at: readonly number[]) => string} */
export const keyOf = ([lng, lat]) => `${lng},${lat}`;
