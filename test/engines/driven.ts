/** Keys that have names, as in `KeyboardEvent.key`. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowRight' | 'ArrowDown';

/** What is typed in the journeys. */
export type Character = 'k' | 'u' | 'r' | 'd' | '+';

/** A browser's one page, whatever drives it. */
export interface Driven {
  /** The browser's name and version. */
  readonly name: string;
  open(address: string): Promise<void>;
  /** The value of a JavaScript expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** A click of the mouse, in CSS pixels from the page's upper left corner. */
  click(at: { x: number; y: number }): Promise<void>;
  /** A tap of one finger, likewise. */
  tap(at: { x: number; y: number }): Promise<void>;
  /** A key is pressed and let go: a character, or one that has a name. */
  press(key: Key | Character): Promise<void>;
  close(): Promise<void>;
}

/** An engine, and how to come by a browser of it. */
export interface Engine {
  readonly name: string;
  /** What is not installed, with what to do; undefined where all is there. */
  missing(): string | undefined;
  start(): Promise<Driven>;
}
