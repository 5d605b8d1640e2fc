import { type Problem, StoryError } from '../../story/problem.ts';
import { readStory } from '../../story/served.ts';
import type { Served } from '../../story/served-schema.ts';
import { makeStory, type Story } from '../../story/story.ts';
import { basemapDetailWarnings } from '../check/basemap-detail.ts';
import { basemapFrameWarnings } from '../check/basemap-frame.ts';
import { basemapWarnings } from '../check/basemap-warnings.ts';
import { byRule } from '../check/by-rule.ts';
import { checkFolder } from '../check/check-folder.ts';
import { coincidingWarnings } from '../check/coinciding.ts';
import { frameWarnings, smallFrameWarnings } from '../check/frame-warnings.ts';
import { licenceWarnings } from '../check/licences.ts';
import { placesInWater } from '../check/places-in-water.ts';
import { sizeWarnings } from '../check/size-budget.ts';
import { windingWarnings } from '../check/winding.ts';
import { withoutPassageWarnings } from '../check/without-passage.ts';
import { mendFolder } from '../mend/mend-folder.ts';
import type { StoryFolder } from '../read/folder.ts';
import { readFolder } from '../read/read-folder.ts';
import type { ReadJson } from '../read/read-json.ts';
import { compile } from './compile.ts';
import { downloadsOf } from './downloads.ts';
import { type Serialised, serialiseStory } from './serialise.ts';
import { LIMITS } from './sidecars.ts';
import { emptied, withdrawnStory } from './withdrawn.ts';

/** A story's data, of which pictures and pages are made. */
export interface CompiledFolder extends Serialised {
  /** As a reader has it, with all texts: its shapes are those of the served grid, so that all pictures of it agree. */
  readonly story: Story;
  /** The layers for download, by file name. */
  downloads(): ReadonlyMap<string, GeoJSON.FeatureCollection>;
}

/** `compiled` is absent where there are problems, and nothing is warned of then. Warnings: what was mended, or is let pass. */
interface FolderResult {
  readonly compiled?: CompiledFolder;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Reads, checks, mends and compiles the files of a story's folder (see `readFolder`).
 *
 * @param readBack what makes a story of what is served
 */
export async function compileFolder(
  readJson: ReadJson,
  readBack: (served: Served) => Story = readStory,
): Promise<FolderResult> {
  const { folder: written, ...read } = await readFolder(readJson);
  const { folder, ...mended } = mendFolder(written);
  const problems = [...read.problems, ...checkFolder(written), ...byRule('shapes', mended.problems)];
  if (problems.length > 0) return { problems, warnings: [] };
  const warnings = [
    ...read.warnings,
    ...byRule('winding', windingWarnings(written)),
    ...byRule('shapes', mended.warnings),
    ...byRule('frames', frameWarnings(folder)),
    ...byRule('small-frame', smallFrameWarnings(folder)),
    ...byRule('basemap', basemapWarnings(folder)),
    ...byRule('basemap-frame', basemapFrameWarnings(folder)),
    ...byRule('basemap-detail', basemapDetailWarnings(folder)),
    ...byRule('places-in-water', placesInWater(folder)),
    ...byRule('without-passage', withoutPassageWarnings(folder)),
    ...byRule('licences', licenceWarnings(folder)),
  ];
  try {
    const compiled = dataOf(compile(folder), folder.finer, readBack);
    const coinciding = byRule('coinciding', coincidingWarnings(folder, compiled.story));
    const size = byRule('size-budget', sizeWarnings(JSON.stringify(compiled.served), folder.features));
    return { compiled, problems, warnings: [...warnings, ...coinciding, ...size] };
  } catch (error) {
    // What no rule finds, such as more vertices than a browser can draw, is found as a reader would find it.
    if (error instanceof StoryError) return { problems: byRule('limits', error.problems), warnings: [] };
    throw error;
  }
}

function dataOf(
  compiled: Story,
  finer: StoryFolder['finer'],
  readBack: (served: Served) => Story,
): CompiledFolder {
  const { withdrawn } = compiled.about;
  if (withdrawn) {
    const story = withdrawnStory(compiled.about, withdrawn);
    return { story, ...serialiseStory(story), downloads: () => emptied(downloadsOf(compiled), story.about) };
  }
  const serialised = serialiseStory(compiled, LIMITS, finer);
  const story = makeStory({ ...readBack(serialised.served), passages: compiled.passages });
  return { story, ...serialised, downloads: () => downloadsOf(compiled) };
}
