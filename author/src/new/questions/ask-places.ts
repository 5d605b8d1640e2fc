import type { Finding } from '../../find-places/finding.ts';
import { whereOf } from '../../find-places/where.ts';
import { meaning } from '../places/answers.ts';
import { isSure } from '../places/choose-places.ts';
import { type MentionedPlace, mentionedPlaces } from '../places/mentioned-place.ts';
import { type Possible, possiblePlaces } from '../places/possible-places.ts';
import type { Asker } from './asker.ts';

/** What is at least so likely needs no question. */
const CERTAIN = 0.8;
/** What is less likely is no place, and nobody is asked. */
const HARDLY = 0.15;
/** Another place of the name is offered that is at least so likely beside the likeliest. */
const RIVAL = 0.2;
/** Letters of the text that are shown on either side of a name. */
const AROUND = 40;

/** Asks of each name of which it is not clear which place it means, or whether it means one. */
export async function askPlaces(findings: readonly Finding[], text: string, ask: Asker): Promise<Finding[]> {
  let answered = [...findings];
  for (const place of mentionedPlaces(findings)) {
    const offered = offeredOf(place);
    if (offered.length === 0) continue;
    const names = new Set(place.mentions.map((mention) => mention.text));
    const chosen = await chosenOf(place, offered, text, ask);
    answered = answered.flatMap((finding) => {
      if (!names.has(finding.text)) return [finding];
      return chosen ? [meaning(finding, chosen)] : [];
    });
  }
  return answered;
}

/** The places to choose from; none where nothing is to be asked. */
function offeredOf({ finding }: MentionedPlace): Possible[] {
  if (finding.confidence >= CERTAIN || finding.confidence < HARDLY) return [];
  const offered = possiblePlaces(finding).filter(
    ({ confidence }) => confidence >= RIVAL * finding.confidence,
  );
  return offered.length > 1 || !isSure(finding) ? offered : [];
}

async function chosenOf(
  { finding }: MentionedPlace,
  offered: readonly Possible[],
  text: string,
  ask: Asker,
): Promise<Possible | undefined> {
  const from = Math.max(0, finding.start - AROUND);
  const shown = text.slice(from, finding.end + AROUND).replace(/\s+/g, ' ');
  const key = await ask.key(
    `“${finding.text}” in “…${shown}…”`,
    [
      ...offered.map((place, index) => ({
        key: String(index + 1),
        says: `${place.name}, ${whereOf(place)}`,
      })),
      { key: 'n', says: 'none of these: leave it unmarked' },
    ],
    // As where nobody is asked.
    isSure(finding) ? '1' : 'n',
  );
  return offered[Number(key) - 1];
}
