import { ENGLISH } from '../../locale/english.ts';
import { type About, EMPTY_BASEMAP, makeStory, type Story } from '../../story/story.ts';

/**
 * The downloads of a withdrawn story, at the addresses that they had: no features, and the notice as a member of its own
 * (RFC 7946, 6.1).
 */
export function emptied(downloads: ReadonlyMap<string, unknown>, { introduction }: About) {
  return new Map(
    [...downloads.keys()].map((file) => {
      const empty = { type: 'FeatureCollection' as const, features: [], withdrawn: introduction };
      return [file, empty];
    }),
  );
}

/** What is left of a withdrawn story: what it was, and a notice in place of all that it showed and said. */
export function withdrawnStory(about: About, { date, reason }: NonNullable<About['withdrawn']>): Story {
  const notice = `${ENGLISH.say('withdrawn', { date: ENGLISH.date(date) })} ${reason}`;
  return makeStory({
    about: { ...about, alt: notice, introduction: notice, corrections: [] },
    layers: [],
    places: new Map(),
    basemap: EMPTY_BASEMAP,
    passages: [],
    notes: [],
  });
}
