/** Bytes of brotli that a basemap may take where nothing else is asked for. */
export const BUDGET = 60_000;
