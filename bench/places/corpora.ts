import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words that an annotator marked. Offsets in UTF-16 units of the text. */
export interface Span {
  readonly start: number;
  /** Behind the last unit. */
  readonly end: number;
}

/** A place that an annotator marked. */
export interface Gold extends Span {
  /** Degrees. */
  readonly lat: number;
  /** Degrees. */
  readonly lng: number;
}

export interface Document {
  readonly text: string;
  readonly golds: readonly Gold[];
  /** What is marked without coordinates, streets for the most part: to find it is neither right nor wrong. */
  readonly unplaced: readonly Span[];
}

export interface Corpus {
  readonly name: string;
  readonly documents: readonly Document[];
  /** Whether words like "Russian" are marked as places. */
  readonly marksAdjectives: boolean;
}

/**
 * The corpora in data/Corpora/ and data/GWN.xml of https://github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation,
 * put into one folder. They are for measuring; nothing of them is kept in the project.
 */
export function readCorpora(folder: string): Corpus[] {
  return [
    { name: 'LGL', documents: documentsOf(folder, 'lgl.xml'), marksAdjectives: true },
    { name: 'TR-News', documents: documentsOf(folder, 'TR-News.xml'), marksAdjectives: true },
    {
      name: 'GeoVirus',
      documents: documentsOf(folder, 'GeoVirus.xml', 1).filter(({ golds }) => golds.length > 0),
      marksAdjectives: false,
    },
    { name: 'GeoWebNews', documents: documentsOf(folder, 'GWN.xml'), marksAdjectives: true },
  ];
}

/** `firstOffset`: what the corpus calls its first character. */
function documentsOf(folder: string, file: string, firstOffset = 0): Document[] {
  const xml = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  return [...xml.matchAll(/<article(?: [^>]*)?>(.*?)<\/article>/gs)].map(([, article = '']) => {
    const text = unescaped(article.match(/<text>(.*?)<\/text>/s)?.[1] ?? '');
    const units = unitsOf(text);
    const golds: Gold[] = [];
    const unplaced: Span[] = [];
    for (const [, , toponym = ''] of article.matchAll(/<(toponym|location)>(.*?)<\/\1>/gs)) {
      const number = (...names: string[]) =>
        names
          .map((name) => toponym.match(new RegExp(`<${name}>\\s*([^<\\s]+)\\s*</${name}>`))?.[1])
          .filter((value) => value !== undefined)
          .map(Number)[0];
      const [start, end] = [number('start'), number('end')];
      const [lat, lng] = [number('lat', 'latitude'), number('lon', 'longitude')];
      if (start === undefined || end === undefined) continue;
      const phrase = unescaped(toponym.match(/<(phrase|name|extractedName)>(.*?)<\/\1>/s)?.[2] ?? '');
      const span = moved(text, { start: units(start - firstOffset), end: units(end - firstOffset) }, phrase);
      if (lat === undefined || lng === undefined) unplaced.push(span);
      else golds.push({ ...span, lat, lng });
    }
    return { text, golds: golds.sort((one, other) => one.start - other.start), unplaced };
  });
}

/** In some documents of TR-News the offsets run ahead of the text by a few characters: the mark is moved back to its words. */
function moved(text: string, span: Span, phrase: string): Span {
  if (phrase === '' || text.startsWith(phrase, span.start)) return span;
  const start = text.lastIndexOf(phrase, span.start);
  return start < span.start - MOST_AHEAD ? span : { start, end: start + phrase.length };
}

/** Characters. */
const MOST_AHEAD = 40;

function unescaped(xml: string): string {
  const cdata = xml.match(/^\s*<!\[CDATA\[(.*)\]\]>\s*$/s)?.[1];
  if (cdata !== undefined) return cdata;
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The corpora count characters where JavaScript counts UTF-16 units. */
export function unitsOf(text: string): (characters: number) => number {
  const wide: number[] = [];
  let character = 0;
  for (const one of text) {
    if (one.length > 1) wide.push(character);
    character++;
  }
  return (characters) => characters + wide.filter((at) => at < characters).length;
}
