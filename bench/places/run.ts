/*
 * `npm run bench:places -- FOLDER [even]`: how well and how fast `article-map places` finds places. FOLDER holds the
 * four corpora (`corpora.ts` says where they are from). Reported are the odd blocks of ten documents; whoever looks for
 * what to improve looks at the even ones. The weights are set by hand, none is fitted on a corpus.
 */

import { findPlaces } from '../../author/src/find-places/find-places.ts';
import { loadGazetteer } from '../../author/src/gazetteer/load-gazetteer.ts';
import { bundledCommand } from './bundled.ts';
import { containment } from './containment.ts';
import { type Corpus, readCorpora } from './corpora.ts';
import { PEERS } from './peers.ts';
import { addDocument, emptyScore, fScore, isNear, type Score } from './score.ts';

const BLOCK = 10;
const BOOK_WORDS = 100_000;

const [folder, parity = 'odd'] = process.argv.slice(2);
if (folder === undefined || (parity !== 'odd' && parity !== 'even'))
  throw new Error(
    'Usage: npm run bench:places -- FOLDER [even]. FOLDER holds the corpora (bench/places/corpora.ts).',
  );

const gazetteer = await loadGazetteer(console.error);
const corpora = readCorpora(folder);
console.log(`\n${quality(corpora)}\n\n${await speed(corpora)}`);

function quality(all: readonly Corpus[]): string {
  const scores = all.map(scoreOf);
  const row = (name: string, cells: readonly string[]): string => `| ${[name, ...cells].join(' | ')} |`;
  const percent = (part: number): string => (100 * part).toFixed(1);
  const sure = scores.reduce((sum, score) => sum + score.sure, 0);
  const sureRight = scores.reduce((sum, score) => sum + score.sureRight, 0);
  return [
    `Spans that overlap, F (exact) / within 161 km of those / F of both, percent; ${parity} blocks`,
    '',
    row(
      '',
      all.map(({ name }) => name),
    ),
    row(
      '---',
      all.map(() => '---'),
    ),
    ...Object.entries(PEERS).map(([name, peer]) =>
      row(
        name,
        all.map((corpus) => peer[corpus.name]?.join(' / ') ?? ''),
      ),
    ),
    row(
      '**article-map places**',
      scores.map(
        (score) =>
          `**${percent(fScore(score, score.overlapping))}** (${percent(fScore(score, score.exact))}) / **${percent(score.right / score.overlapping)}** / **${percent(fScore(score, score.right))}**`,
      ),
    ),
    row(
      'right where confidence is 0.8 or more',
      scores.map((score) => `${percent(score.sureRight / score.sure)} of ${score.sure}`),
    ),
    '',
    `Of all ${sure} findings with a confidence of 0.8 or more, ${percent(sureRight / sure)} in 100 are right.`,
  ].join('\n');
}

function scoreOf({ name, documents, marksAdjectives }: Corpus): Score {
  const score = emptyScore();
  const isInside = containment();
  for (const [index, document] of documents.entries()) {
    if (Math.floor(index / BLOCK) % 2 === (parity === 'odd' ? 0 : 1)) continue;
    const findings = findPlaces(document.text, gazetteer, { adjectives: marksAdjectives });
    addDocument(score, document, findings, (gold, finding) => {
      // Its points of countries are not GeoNames': a point anywhere in the country is that country.
      const country = findings.find(({ start }) => start === finding.start);
      const isCountry = name === 'GeoVirus' && country?.kind === 'country';
      return isNear(gold, finding) || (isCountry && isInside(gold, country.country ?? ''));
    });
  }
  return score;
}

async function speed(all: readonly Corpus[]): Promise<string> {
  const texts = all.flatMap(({ documents }) => documents.map(({ text }) => text));
  const wordsOf = (text: string): number => text.split(/\s+/).length;
  const words = texts.reduce((sum, text) => sum + wordsOf(text), 0);
  for (const text of texts) findPlaces(text, gazetteer);
  const [milliseconds, work] = timed(() => {
    for (const text of texts) findPlaces(text, gazetteer);
  });
  let book = '';
  let bookWords = 0;
  for (const text of texts)
    if (bookWords < BOOK_WORDS) {
      book += `${text}\n\n`;
      bookWords += wordsOf(text);
    }
  const [bookMilliseconds, bookWork] = timed(() => findPlaces(book, gazetteer));
  const megabyte = book.repeat(Math.ceil(1e6 / book.length)).slice(0, 1e6);
  const [megabyteMilliseconds, megabyteWork] = timed(() => findPlaces(megabyte, gazetteer));
  const command = await bundledCommand();
  const article = texts[0] ?? '';
  command.places(article);
  const cold = [1, 2, 3, 4, 5]
    .map(() => command.places(article))
    .sort((a, b) => a.milliseconds - b.milliseconds)[2];
  const most = command.places(book);
  command.remove();
  const per = (time: number, count: number): string => ((time / count) * 1000).toFixed(1);
  return [
    '| what | milliseconds (of the processor) |',
    '| --- | --- |',
    `| 1,000 words, warm | ${per(milliseconds, words)} (${per(work, words)}) |`,
    `| a book of ${bookWords} words | ${bookMilliseconds.toFixed(0)} (${bookWork.toFixed(0)}) |`,
    `| 1 MB of text | ${megabyteMilliseconds.toFixed(0)} (${megabyteWork.toFixed(0)}) |`,
    `| the whole command, cold, an article | ${cold?.milliseconds.toFixed(0)} (${cold?.processor.toFixed(0)}) |`,
    '',
    `Memory of the command at most: ${cold?.megabytes.toFixed(0)} MB on an article, ${most.megabytes.toFixed(0)} MB on the book.`,
  ].join('\n');
}

/** Milliseconds on the clock, and of the processor. */
function timed(work: () => void): [number, number] {
  const processor = process.cpuUsage();
  const start = performance.now();
  work();
  const used = process.cpuUsage(processor);
  return [performance.now() - start, (used.user + used.system) / 1000];
}
