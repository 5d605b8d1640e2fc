import type { Files } from './tiny.ts';

/** The names of the tiny story's places and layers, by id. */
export const PERSIAN = {
  vell: 'جزیره ول',
  moor: 'خلنگزار',
  ness: 'رود نس',
  'oil-pipe': 'لوله نفت چراغ',
  oster: 'اوستر',
  lighthouse: 'فانوس دریایی ول',
  'still-sea': 'دریای آرام',
  islands: 'جزیره و خلنگزار',
  lines: 'رود و لوله',
  places: 'شهر و فانوس و دریا',
} as const;

type Id = keyof typeof PERSIAN;

/** Makes the tiny story one in Persian: its names are in French, and after that in Persian, and none is in English. */
export function toPersian(files: Files): void {
  Object.assign(files['story.json'], { language: 'fa', languages: ['fr', 'fa'] });
  for (const layer of files['story.json'].layers) {
    layer.title = { fr: layer.id, fa: PERSIAN[layer.id as Id] };
    for (const { id, properties } of files[layer.file].features)
      properties.name = { fr: properties.name.fr, fa: PERSIAN[id as Id] };
  }
}
