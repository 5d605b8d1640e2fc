import { fingerprint } from '../../src/compiler/article/fingerprint.ts';
import { isWhole, type WholePassage } from '../../src/story/passage.ts';
import type { Story } from '../../src/story/story.ts';
import { madeUpStory, type Scale } from './made-up.ts';
import type { Files } from './tiny.ts';

/** The files of a folder that holds the made-up story, by name. Each passage is the whole of its paragraph. */
export function madeUpFolder(scale: Scale): Files {
  const story = madeUpStory(scale);
  const passages = story.passages.filter(isWhole);
  return {
    'story.json': { ...story.about, layers: story.layers },
    'basemap.json': story.basemap,
    ...Object.fromEntries(story.layers.map((layer) => [layer.file, layerFile(story, layer.id)])),
    'passages.json': collection(passages.map(annotation)),
    'notes.json': collection([]),
    'fingerprint.json': fingerprint(passages.map(({ exact }) => exact).join('\n\n')),
  };
}

function layerFile({ places }: Story, id: string) {
  const features = [...places.values()]
    .filter(({ layer }) => layer === id)
    .map(({ id, geometry, layer: _, at: __, bbox: ___, area: ____, length: _____, ...properties }) => ({
      type: 'Feature',
      id,
      properties,
      geometry,
    }));
  return { type: 'FeatureCollection', features };
}

function annotation({ id, exact, features, mentions, start, time }: WholePassage, index: number) {
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    body: features.map((source) => ({ type: 'SpecificResource', purpose: 'identifying', source })),
    target: {
      source: 'https://example.org/everything/',
      paragraph: index + 1,
      ...(time !== undefined && { time }),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: '',
          suffix: '',
          refinedBy: mentions.map((mention) => ({
            type: 'TextQuoteSelector',
            exact: exact.slice(mention.start, mention.end),
            prefix: exact.slice(0, mention.start),
            feature: mention.feature,
          })),
        },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ],
    },
  };
}

function collection(items: readonly object[]) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://example.org/everything/collection',
    type: 'AnnotationCollection',
    label: 'Everything',
    total: items.length,
    first: { id: 'https://example.org/everything/page', type: 'AnnotationPage', startIndex: 0, items },
  };
}
