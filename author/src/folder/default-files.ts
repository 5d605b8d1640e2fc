import type { ReadJson } from '../../../src/compiler/read/read-json.ts';
import { EMPTY_BASEMAP } from '../../../src/story/story.ts';

const NO_NOTES = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'notes.json',
  type: 'AnnotationCollection',
  label: 'Notes',
  total: 0,
  first: { id: 'notes.json#page-1', type: 'AnnotationPage', startIndex: 0, items: [] },
};

/** Files that a folder with a marked article or a table of places may do without. */
export function withDefaults(read: ReadJson): ReadJson {
  return async (file) => {
    const result = await read(file);
    if ('json' in result || !result.isMissing) return result;
    if (file === 'notes.json') return { json: NO_NOTES };
    // A basemap may be there by its former name.
    const isWithout = file === 'basemap.json' && 'isMissing' in (await read('ground.json'));
    return isWithout ? { json: EMPTY_BASEMAP } : result;
  };
}
