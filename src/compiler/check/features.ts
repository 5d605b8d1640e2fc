import { type Problem, pointer } from '../../story/problem.ts';
import { alike } from '../read/alike.ts';
import type { StoryFolder } from '../read/folder.ts';

/** Passages and notes are on features and passages that there are, none twice, and a passage mentions only what it is on. */
export function checkFeatures(folder: StoryFolder): Problem[] {
  return [
    ...unknownFeatures(folder),
    ...repeatedFeatures(folder),
    ...strayMentions(folder),
    ...unknownPassages(folder),
  ];
}

/** Passages that a note is to stand with and that there are not. */
function unknownPassages({ passages, notes }: StoryFolder): Problem[] {
  const ids = new Set(passages.map(({ value }) => value.id));
  return notes.flatMap(({ file, path, value }) =>
    (value.passages ?? []).flatMap((id, index): Problem | [] => {
      if (ids.has(id)) return [];
      const meant = alike(id, ids);
      return {
        file,
        path: path + pointer('passages', index),
        found: `the unknown passage “${id}”`,
        expected: meant === undefined ? 'the id of a passage in passages.json' : `perhaps “${meant}”`,
        remedy: 'Correct the id, or take it out.',
      };
    }),
  );
}

/** Features that a passage or note is on twice: under each it would be told twice. */
function repeatedFeatures({ passages, notes }: StoryFolder): Problem[] {
  const lists = [
    ...passages.map(({ file, path, value }) => ({
      at: (index: number) => ({ file, path: path + pointer('body', index, 'source') }),
      ids: value.body.map(({ source }) => source),
    })),
    ...notes.map(({ file, path, value }) => ({
      at: (index: number) => ({ file, path: path + pointer('target', index) }),
      ids: value.target,
    })),
  ];
  return lists.flatMap(({ at, ids }) =>
    ids.flatMap((id, index): Problem | [] => {
      if (ids.indexOf(id) === index) return [];
      return {
        ...at(index),
        found: `“${id}” a second time`,
        expected: 'each feature once',
        remedy: 'Remove it, or correct the id.',
      };
    }),
  );
}

/** A passage or note, and where it names features. */
interface Naming {
  readonly what: 'passage' | 'note';
  readonly file: string;
  readonly ids: readonly string[];
  /** The path of one of them. */
  at(index: number): string;
}

const ANY_ID = 'the id of a feature in one of the layers';
/** A build lists no more faults than this. */
const SHOWN = 20;

/** One problem for each id that no feature has, where it is named first: a feature lost is one fault. */
function unknownFeatures(folder: StoryFolder): Problem[] {
  const ids = folder.featureIds;
  if (!ids || areKnown(folder, ids)) return [];
  const unknown = new Map<string, { readonly path: string; readonly by: Set<Naming> }>();
  for (const naming of namingsOf(folder))
    for (const [index, id] of naming.ids.entries()) {
      if (ids.has(id)) continue;
      const known = unknown.get(id);
      if (known) known.by.add(naming);
      else unknown.set(id, { path: naming.at(index), by: new Set([naming]) });
    }
  return [...unknown].map(([id, { path, by }], index): Problem => {
    const [first] = by;
    return {
      file: first?.file ?? '',
      path,
      found: `the unknown feature “${id}”${howOften([...by])}`,
      // To look for what was meant costs as much as there are features; no more are shown.
      expected: index < SHOWN ? nearest(id, ids) : ANY_ID,
      remedy: 'Correct the id, or add the feature to a layer.',
    };
  });
}

function areKnown({ passages, notes }: StoryFolder, ids: ReadonlySet<string>): boolean {
  return (
    passages.every(
      ({ value: { body, target } }) =>
        body.every(({ source }) => ids.has(source)) &&
        target.selector[0].refinedBy.every(({ feature }) => ids.has(feature)),
    ) && notes.every(({ value }) => value.target.every((id) => ids.has(id)))
  );
}

function namingsOf({ passages, notes }: StoryFolder): Naming[] {
  return [
    ...passages.map(({ file, path, value: { body, target } }): Naming => {
      const mentioned = target.selector[0].refinedBy.map(({ feature }) => feature);
      return {
        what: 'passage',
        file,
        ids: [...body.map(({ source }) => source), ...mentioned],
        at: (index) =>
          path + (index < body.length ? pointer('body', index, 'source') : mentionAt(index - body.length)),
      };
    }),
    ...notes.map(
      ({ file, path, value }): Naming => ({
        what: 'note',
        file,
        ids: value.target,
        at: (index) => path + pointer('target', index),
      }),
    ),
  ];
}

/** Says of an id that several passages or notes name how many they are. */
function howOften(namings: readonly Naming[]): string {
  if (namings.length < 2) return '';
  const counts = (['passage', 'note'] as const).flatMap((what) => {
    const count = namings.filter((one) => one.what === what).length;
    return count === 0 ? [] : `${count} ${what}${count > 1 ? 's' : ''}`;
  });
  return `, named by ${counts.join(' and ')}`;
}

/** Mentions of features that are known, but that the passage is not on. */
function strayMentions({ featureIds: ids, passages }: StoryFolder): Problem[] {
  const known = (id: string) => !ids || ids.has(id);
  return passages.flatMap(({ file, path, value: { body, target } }) => {
    // Perhaps a mention is what an unknown id of the body, a fault of its own, was to be.
    if (!body.every(({ source }) => known(source))) return [];
    return target.selector[0].refinedBy.flatMap(({ feature }, index): Problem | [] => {
      if (!known(feature) || body.some(({ source }) => source === feature)) return [];
      return {
        file,
        path: path + mentionAt(index),
        found: `a mention of “${feature}”, which is not in the passage’s body`,
        expected: `one of ${body.map(({ source }) => source).join(', ')}`,
        remedy: 'Add the feature to the body, or correct the mention.',
      };
    });
  });
}

function mentionAt(index: number): string {
  return pointer('target', 'selector', 0, 'refinedBy', index, 'feature');
}

/** Says which id was perhaps meant: the one with the fewest letters changed, else one that holds it or is held by it. */
function nearest(id: string, ids: ReadonlySet<string>): string {
  const meant = alike(id, ids) ?? [...ids].find((known) => known.includes(id) || id.includes(known));
  return meant === undefined ? ANY_ID : `perhaps “${meant}”`;
}
