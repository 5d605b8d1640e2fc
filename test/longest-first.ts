import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short files that take long: Vitest, where it has not yet run them, takes the shortest last. */
const LONG = [
  'test/package/author.test.ts',
  'test/browser/many.test.ts',
  'test/browser/finer.test.ts',
  'test/browser/living.test.ts',
  'test/compiler/mend/world-atlas.test.ts',
  'test/project/checks.test.ts',
  'test/geodata/size.test.ts',
];

/** Has the files that take longest run first, so that no core is idle at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((file) => moduleId.endsWith(`/${file}`));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
