import { basename, extname } from 'node:path';
import { findNames } from '../find-places/find-places.ts';
import type { Finding } from '../find-places/finding.ts';
import { formerStatesIn } from '../gazetteer/former-states.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { slug } from '../places/place-id.ts';
import { ToolError } from '../tool-error.ts';
import type { ArticleFacts, Draft } from './input/draft.ts';
import { languageOfText } from './input/language.ts';
import { proseOf } from './marks/prose.ts';
import { type Answers, answered } from './places/answers.ts';
import { byAdjectiveAlone } from './places/by-adjective-alone.ts';
import { type ChosenPlaces, choosePlaces } from './places/choose-places.ts';
import { withoutFormerStates } from './places/former-states.ts';
import { namesNoPlace } from './places/no-place-of-the-story.ts';
import { doubted, partsLeftOut } from './places/other-names.ts';
import { peopleDoubted, peopleIn } from './places/people.ts';
import { placeShape } from './places/place-shape.ts';
import { isInGazetteer, unknownNames } from './places/unknown-names.ts';
import { unsupportedDoubted } from './places/unsupported.ts';
import { askFacts } from './questions/ask-facts.ts';
import { askPlaces } from './questions/ask-places.ts';
import type { Asker } from './questions/asker.ts';
import { storyBasemap } from './story-basemap.ts';
import { type Assumed, completed, type StoryFacts } from './story-facts.ts';
import { storyFiles } from './story-files.ts';

/** What an author says on the command line. */
export interface Said {
  /** In place of what the file says. */
  readonly facts: ArticleFacts;
  readonly answers: Answers;
}

/** A story that is made of an article, and what is to be told of it. */
export interface NewStory {
  /** By name within the story's folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly facts: StoryFacts;
  readonly assumed: readonly Assumed[];
  readonly chosen: ChosenPlaces;
  /** Names of states of the past: no present one is marked for them. */
  readonly former: readonly string[];
  /** Places that adjectives alone name, likely, each once. */
  readonly byAdjective: readonly Finding[];
  /** Names that may mean places of the gazetteer, and were not found to. */
  readonly doubtful: readonly string[];
  /** Names of places, perhaps, that no gazetteer has. */
  readonly unknown: readonly string[];
  /** Whether a name that is unsure means no place of the story, as far as can be told. */
  isNoPlace(finding: Finding): boolean;
}

/**
 * Makes a story of an article: finds its places, and asks what is ambiguous where there is somebody to ask.
 *
 * @param path the article's file, or `-`
 * @throws ToolError where the article has no text, or what the author says does not fit it
 */
export async function newStory(
  path: string,
  draft: Draft,
  { facts: said, answers }: Said,
  { gazetteer, ask }: { readonly gazetteer: Gazetteer; readonly ask?: Asker | undefined },
): Promise<NewStory> {
  const { text, texts } = proseOf(draft.body);
  if (text.trim() === '') throw new ToolError('The article has no text. Name the file that it is in.');
  const language = languageOfText(said.language ?? draft.facts.language, text);
  const told = { ...draft.facts, ...said, ...(language !== undefined && { language }) };
  const { facts, assumed } = completed(ask ? await askFacts(told, ask) : told, nameOfFile(path));
  const { places, adjectives, alone } = findNames(text, gazetteer);
  const all = peopleDoubted(unsupportedDoubted(places, alone), peopleIn(text, gazetteer));
  const named = partsLeftOut(all, text);
  const parted = withoutFormerStates(named, text, answers, gazetteer);
  const found = answered(doubted(parted.findings, texts), parted.answers);
  const findings = ask ? await askPlaces(found, text, ask) : found;
  const countries = new Intl.DisplayNames(facts.language, { type: 'region' });
  const chosen = choosePlaces(
    findings,
    (place) => placeShape(place, gazetteer),
    (country) => countries.of(country),
  );
  const { places: drawn, files: basemap } = storyBasemap(chosen.places, facts.language, gazetteer);
  const files = new Map([...storyFiles(draft.body, facts, drawn), ...basemap]);
  const states = formerStatesIn(text);
  const known = [...all, ...states];
  const standing = unknownNames(text, known, gazetteer);
  const others = [...new Set(standing.map(({ name }) => name))].filter((name) => !answers.ignored.has(name));
  const isKnown = (name: string) => isInGazetteer(name, gazetteer);
  return {
    files,
    facts,
    assumed,
    chosen,
    former: parted.former,
    byAdjective: byAdjectiveAlone(adjectives, all, [...states, ...standing]),
    doubtful: others.filter(isKnown),
    unknown: others.filter((name) => !isKnown(name)),
    isNoPlace: namesNoPlace(all, text, gazetteer),
  };
}

/** The folder's name where none is given: of the file's, or of the title where it comes by standard input. */
export function folderName(path: string, title: string): string {
  return slug(path === '-' ? title : nameOfFile(path)) || 'story';
}

function nameOfFile(path: string): string {
  return path === '-' ? '' : basename(path, extname(path));
}
