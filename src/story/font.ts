/** A font as far as it decides a text's width; size and letter spacing in CSS pixels. */
export interface Font {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly style: 'normal' | 'italic';
  readonly letterSpacing: number;
}

/** A text's width in CSS pixels, with letter spacing after its last letter too, as a canvas measures it. */
export type Measure = (text: string, font: Font) => number;
