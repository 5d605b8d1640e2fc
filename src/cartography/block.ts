import type { Font, Measure } from '../story/font.ts';
import { middle } from './boxes.ts';
import type { Box, LabelLine, LabelRole, PlacedLabel, TextColour } from './label.ts';

/** A line of a label before it has a place. */
export interface TextLine {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly font: Font;
  readonly role: LabelRole;
  readonly color: TextColour;
  readonly width: number;
  readonly height: number;
}

/** A label's lines, one under the other, in CSS pixels. */
export interface Block {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
}

/** Hebrew, Arabic and their neighbours in Unicode: scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Scripts of India, Tibet, Burma, Thailand, Cambodia and Mongolia, whose letters hang from one line, join, or stand
 * one over the other.
 */
const JOINED = /[\u0900-\u109f\u1780-\u18af]/;

export interface LineStyle {
  readonly role: LabelRole;
  readonly color: TextColour;
  readonly size: number;
  readonly weight?: Font['weight'];
  readonly italic?: boolean;
  readonly letterSpacing?: number;
}

/** A line in a style. Joined scripts are neither letterspaced nor slanted, and stand a little larger. */
export function textLine(text: string, lang: string, style: LineStyle, measure: Measure): TextLine {
  const rtl = RIGHT_TO_LEFT.test(text);
  const joined = rtl || JOINED.test(text);
  const font: Font = {
    size: style.size,
    weight: style.weight ?? 400,
    style: style.italic && !joined ? 'italic' : 'normal',
    letterSpacing: joined ? 0 : (style.letterSpacing ?? 0),
  };
  return {
    text,
    lang,
    dir: rtl ? 'rtl' : 'ltr',
    font,
    role: style.role,
    color: style.color,
    width: Math.ceil(measure(text, font) - font.letterSpacing),
    height: Math.ceil(font.size * 1.25),
  };
}

export function blockOf(lines: readonly TextLine[]): Block {
  return {
    lines,
    width: Math.max(...lines.map((line) => line.width)),
    height: lines.reduce((sum, line) => sum + line.height, 0),
  };
}

/** A block's lines at their places in a box of the block's size. */
export function setLines(block: Block, box: Box, align: PlacedLabel['align']): LabelLine[] {
  const [cx] = middle(box);
  let top = box[1];
  return block.lines.map(({ width, height, ...line }) => {
    const y = top + height / 2;
    top += height;
    const x = align === 'left' ? box[0] + width / 2 : align === 'right' ? box[2] - width / 2 : cx;
    return { ...line, width, x, y };
  });
}

/** A text in capitals, as its language (BCP 47) has them; in a language that the browser refuses, as most have them. */
export function inCapitals(text: string, lang: string): string {
  try {
    return text.toLocaleUpperCase(lang);
  } catch {
    return text.toUpperCase();
  }
}

/** A name broken at its spaces into so many lines, the longest as short as can be; none where it has too few. */
export function inParts(name: string, count: number): string[] | undefined {
  const [word, ...rest] = name.split(' ');
  if (word === undefined || rest.length < count - 1) return undefined;
  if (count === 1) return [name];
  let best: string[] | undefined;
  for (let first = 1; first <= rest.length - count + 2; first++) {
    const words = [word, ...rest];
    const later = inParts(words.slice(first).join(' '), count - 1);
    const parts = later && [words.slice(0, first).join(' '), ...later];
    if (parts && (!best || longest(parts) < longest(best))) best = parts;
  }
  return best;
}

const longest = (parts: readonly string[]) => Math.max(...parts.map((part) => part.length));
