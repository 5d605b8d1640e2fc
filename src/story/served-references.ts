import { type Problem, pointer, quote } from './problem.ts';
import { mentionProblems } from './served-mentions.ts';
import type { Read } from './served-schema.ts';

/** Ids and indexes of a served story that lead nowhere, and ids that two have; `file` is where it stands. */
export function referenceProblems(served: Read, file: string): Problem[] {
  const { layers, sources, topology, ground, notes } = served;
  const problems: Problem[] = [];
  const miss = (path: string, found: string, expected: string) =>
    problems.push({ file, path, found, expected, remedy: 'Build the story anew.' });
  // Paths are made for what is missed alone: of ten thousand passages they take longer than the look itself.
  type At = readonly (string | number)[];
  const checkArcs = (at: At, arcs: readonly number[]) => {
    const lost = arcs.find((arc) => !topology.arcs[arc < 0 ? ~arc : arc]);
    if (lost !== undefined) miss(pointer(...at), `arc ${lost}`, `one of the ${topology.arcs.length} arcs`);
  };
  const unique = (at: At, all: readonly string[]) => {
    const seen = new Set<string>();
    const twice = all.find((id) => seen.size === seen.add(id).size);
    if (twice !== undefined) miss(pointer(...at), `${quote(twice)} a second time`, 'an id of its own');
  };
  unique(
    ['layers'],
    layers.map(({ id }) => id),
  );
  unique(
    ['passages'],
    served.passages.map(({ id }) => id),
  );
  unique(
    ['notes'],
    notes.map(({ id }) => id),
  );
  const passages = new Set(served.passages.map(({ id }) => id));
  const ids = new Set<string>();
  const features: string[] = [];
  for (const { id } of layers) {
    const object = topology.objects.get(id);
    if (!object) miss('/topology/objects', `no layer ${id}`, 'a collection for every layer');
    for (const [index, geometry] of (object?.geometries ?? []).entries()) {
      ids.add(geometry.id);
      features.push(geometry.id);
      const at = ['topology', 'objects', id, 'geometries', index];
      const { sources: used, disputed, size } = geometry.properties;
      if (
        [...used, ...[disputed, size].flatMap((one) => one?.source ?? [])].some((source) => !sources[source])
      )
        miss(
          pointer(...at, 'properties', 'sources'),
          'a source that is not in the table',
          'an index into /sources',
        );
      if ('arcs' in geometry) checkArcs(at, geometry.arcs.flat(2));
    }
  }
  unique(['topology', 'objects'], features);
  if (ground.sources?.some((source) => !sources[source]))
    miss(pointer('ground', 'sources'), 'a source that is not in the table', 'an index into /sources');
  for (const name of ['land', 'lakes', 'rivers', 'borders', 'disputedBorders', 'divisions'] as const)
    checkArcs(['ground', name], ground[name]?.arcs.flat(2) ?? []);
  const checkIds = (at: At, used: readonly string[]) => {
    const lost = used.find((id) => !ids.has(id));
    if (lost !== undefined) miss(pointer(...at), `the unknown feature ${lost}`, 'a feature of the story');
  };
  for (const [index, passage] of served.passages.entries()) checkIds(['passages', index], passage.features);
  if (!('texts' in served))
    for (const problem of mentionProblems(file, served.passages, (id) => ids.has(id))) problems.push(problem);
  else {
    const held = served.texts.reduce((sum, { count }) => sum + count, 0);
    const { length } = served.passages;
    if (held !== length) miss('/texts', `files for ${held} passages`, `files for all ${length}`);
  }
  for (const [index, note] of notes.entries()) {
    checkIds(['notes', index], note.features);
    const lost = note.passages?.find((id) => !passages.has(id));
    if (lost !== undefined)
      miss(pointer('notes', index, 'passages'), `the unknown passage ${lost}`, 'a passage of the story');
    if (note.sources.some((source) => !sources[source]))
      miss(pointer('notes', index, 'sources'), 'a source that is not in the table', 'an index into /sources');
  }
  return problems;
}
