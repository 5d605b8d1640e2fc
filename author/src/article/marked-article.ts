import type { SourceProblem, Spot } from '../source-problem.ts';

/** Words of a paragraph that name places: UTF-16 offsets into its text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Ids of the features that the words name; several where they name several. */
  readonly ids: readonly string[];
  /** When what the sentence tells happened, as a passage's `time`. */
  readonly time?: string;
  readonly spot: Spot;
}

/** Words of a paragraph between two `==`: UTF-16 offsets into its text. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly spot: Spot;
}

/** A paragraph or heading of the article as it is read: normalised, without marks, emphasis, pictures and footnotes. */
export interface Paragraph {
  readonly text: string;
  /** In the order in which they begin. */
  readonly marks: readonly Mark[];
  readonly quoted: readonly Quoted[];
  readonly spot: Spot;
}

/** `article.md`, read. */
export interface MarkedArticle {
  readonly paragraphs: readonly Paragraph[];
  /** The first heading of the first level; undefined where there is none. */
  readonly heading: string | undefined;
  readonly problems: readonly SourceProblem[];
}

/** The article as plain text, paragraphs apart by blank lines, ending in a line feed. */
export function plainText({ paragraphs }: Pick<MarkedArticle, 'paragraphs'>): string {
  return paragraphs.map(({ text }) => `${text}\n`).join('\n');
}
