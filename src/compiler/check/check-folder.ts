import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';
import { checkArrows } from './arrows.ts';
import { checkBoxes } from './boxes.ts';
import { byRule } from './by-rule.ts';
import { checkCoordinates } from './coordinates.ts';
import { checkDates } from './dates.ts';
import { checkFeatures } from './features.ts';
import { checkIds } from './ids.ts';
import { checkKinds } from './kinds.ts';
import { checkLanguages } from './languages.ts';
import { checkMentions } from './mentions.ts';
import { checkNames } from './names.ts';
import { checkOffsets } from './offsets.ts';
import { checkQuotations } from './quotations.ts';
import { checkRings } from './rings.ts';
import { checkSizes } from './sizes.ts';
import { checkTotals } from './totals.ts';

/** A rule of the build, a file each: all places where the folder breaks it. By its id, as messages name it. */
type Rule = (folder: StoryFolder) => Problem[];

const RULES: Readonly<Record<string, Rule>> = {
  dates: checkDates,
  languages: checkLanguages,
  boxes: checkBoxes,
  totals: checkTotals,
  ids: checkIds,
  names: checkNames,
  kinds: checkKinds,
  coordinates: checkCoordinates,
  rings: checkRings,
  sizes: checkSizes,
  arrows: checkArrows,
  features: checkFeatures,
  mentions: checkMentions,
  quotations: checkQuotations,
  offsets: checkOffsets,
};

/** All problems that the rules find, in the rules' order. */
export function checkFolder(folder: StoryFolder): Problem[] {
  return Object.entries(RULES).flatMap(([id, rule]) => byRule(id, rule(folder)));
}
