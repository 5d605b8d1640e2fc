import { pictureLabels } from '../../cartography/picture-labels.ts';
import type { Problem } from '../../story/problem.ts';
import type { Story } from '../../story/story.ts';
import { byRule } from '../check/by-rule.ts';
import { letterWarnings } from './letter-warnings.ts';
import { withLocator } from './locator.ts';
import { makeFontMeasure } from './measure.ts';
import { missingLetters } from './missing-letters.ts';
import { type LabelsAt, nameWarnings } from './name-warnings.ts';

/** What a story's pictures lack, before any is drawn. */
export function warningsOfUndrawn(story: Story): Problem[] {
  if (story.about.withdrawn) return [];
  const measure = makeFontMeasure();
  const located = withLocator(story, measure);
  const lang = story.about.language;
  const lacking = pictureWarnings(story, missingLetters(story), (shape, width) =>
    pictureLabels(located.story, shape, width, { lang, measure }),
  );
  return [...lacking, ...located.warnings];
}

/**
 * What a story's pictures lack.
 *
 * @param missing letters that its preview lacks, by the line that they stand in
 * @param labelsAt the labels of its posters
 */
export function pictureWarnings(
  story: Story,
  missing: ReadonlyMap<string, string>,
  labelsAt: LabelsAt,
): Problem[] {
  return [
    ...byRule('letters', letterWarnings(story, missing)),
    ...byRule('name-room', nameWarnings(story, labelsAt)),
  ];
}
