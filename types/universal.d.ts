/*
 * Of what browsers and Node both have and the language has not, as much as the pure rooms use: they are compiled
 * without the DOM's types and without Node's.
 */

interface AbortSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
}

declare class URLSearchParams {
  constructor(init?: string);
  get(name: string): string | null;
  set(name: string, value: string): void;
}

declare const console: { warn(...data: unknown[]): void; error(...data: unknown[]): void };
