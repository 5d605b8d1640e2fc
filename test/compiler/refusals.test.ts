import { resolve } from 'node:path';
import { expect, it, describe as suite } from 'vitest';
import { jsonIn } from '../../src/compiler/read/read-json.ts';
import { buildStory } from '../stories/build-story.ts';
import type { Files } from '../stories/tiny.ts';
import { refusal } from './refusal.ts';

const passage = (files: Files, index: number) => files['passages.json'].first.items[index];
const feature = (files: Files, file: string, index: number) => files[`${file}.geojson`].features[index];

suite('the build', () => {
  it('accepts the tiny story as it is', async () => {
    expect(await refusal(() => {})).toEqual([]);
  });

  it('refuses a missing file, without complaints about what it would have held', async () => {
    expect(await refusal((files) => delete files['places.geojson'])).toEqual([
      'places.geojson: found no such file; expected a file of that name in the story’s folder. Add it, or correct the name.',
    ]);
  });

  it('refuses an unknown feature under a passage, and names the one that was perhaps meant', async () => {
    expect(
      await refusal((files) => {
        passage(files, 2).body[0].source = 'oster-town';
        passage(files, 2).target.selector[0].refinedBy = [];
        files['notes.json'].first.items[1].target = ['pipe-line'];
      }),
    ).toEqual([
      'passages.json#/first/items/2/body/0/source: found the unknown feature “oster-town”; expected perhaps “oster”. Correct the id, or add the feature to a layer.',
      'notes.json#/first/items/1/target/0: found the unknown feature “pipe-line”; expected the id of a feature in one of the layers. Correct the id, or add the feature to a layer.',
    ]);
  });

  it('tells of a misspelt id in a body once, and not as the remedy for the mention that has it right', async () => {
    expect(
      await refusal((files) => {
        passage(files, 2).body[0].source = 'ostre';
      }),
    ).toEqual([
      'passages.json#/first/items/2/body/0/source: found the unknown feature “ostre”; expected perhaps “oster”. Correct the id, or add the feature to a layer.',
    ]);
  });

  it('tells of a feature that is lost once, however many passages and notes name it', async () => {
    expect(
      await refusal((files) => {
        feature(files, 'places', 0).id = 'osters';
        feature(files, 'lines', 1).id = 'conduit';
      }),
    ).toEqual([
      'passages.json#/first/items/1/body/1/source: found the unknown feature “oster”, named by 4 passages; expected perhaps “osters”. Correct the id, or add the feature to a layer.',
      'passages.json#/first/items/7/body/0/source: found the unknown feature “oil-pipe”, named by 1 passage and 1 note; expected the id of a feature in one of the layers. Correct the id, or add the feature to a layer.',
    ]);
  });

  it('refuses a total that is not the number of items', async () => {
    expect(
      await refusal((files) => {
        files['passages.json'].total = 12;
        files['notes.json'].first.items.pop();
      }),
    ).toEqual([
      'passages.json#/total: found 12; expected 9, the number of items. Write that number, or look for an item that is missing or surplus.',
      expect.stringMatching(/^notes.json#\/total: found (\d); expected \d, the number of items\./),
    ]);
  });

  it('refuses a frame outside the bbox, as where its axes are swapped', async () => {
    expect(
      await refusal((files) => {
        files['story.json'].frames.wide = [29.9, -40.4, 32.2, -36.3];
      }),
    ).toEqual([
      'story.json#/frames/wide: found [29.9, -40.4, 32.2, -36.3]; expected a box inside the bbox [-41, 29, -33, 33]. Write [west, south, east, north], longitudes first; or widen the bbox if the frame is right.',
    ]);
  });

  it('asks for the command, once, where passages are not anchored yet', async () => {
    expect(
      await refusal((files) => {
        delete files['fingerprint.json'];
        delete files['passages.json'].total;
        for (const { target } of files['passages.json'].first.items) {
          delete target.paragraph;
          const [{ type, exact, refinedBy }] = target.selector;
          target.selector = [{ type, exact, refinedBy }];
        }
      }),
    ).toEqual([
      'passages.json#/first/items/0: found passages that are not anchored in the article yet (9); expected each with paragraph, context and position. Run: npx article-map anchor <article.txt> <story folder>.',
    ]);
    expect(await refusal((files) => delete files['fingerprint.json'])).toEqual([
      expect.stringMatching(/^fingerprint.json: found no such file; .* Run: npx article-map anchor/),
    ]);
  });

  it('names a folder that is not there, once, and where it was looked for', async () => {
    const error: unknown = await buildStory(jsonIn('my-storry')).catch((reason: unknown) => reason);
    expect(String(error)).toBe(
      `StoryError: my-storry: found no such folder (looked for ${resolve('my-storry')}); expected a story’s folder, with story.json in it. Correct its name, which is taken from where the command is run.`,
    );
  });

  it('needs no list of corrections', async () => {
    expect(await refusal((files) => delete files['story.json'].corrections)).toEqual([]);
  });

  it('refuses a mention of what the passage is not on', async () => {
    expect(
      await refusal((files) => {
        passage(files, 2).target.selector[0].refinedBy[0].feature = 'vell';
      }),
    ).toEqual([
      'passages.json#/first/items/2/target/selector/0/refinedBy/0/feature: found a mention of “vell”, which is not in the passage’s body; expected one of oster. Add the feature to the body, or correct the mention.',
    ]);
  });

  it('refuses a mention that is not in its passage, or is in it twice', async () => {
    expect(
      await refusal((files) => {
        passage(files, 2).target.selector[0].refinedBy[0].exact = 'the village';
        passage(files, 3).target.selector[0].refinedBy[3].prefix = undefined;
      }),
    ).toEqual([
      'passages.json#/first/items/2/target/selector/0/refinedBy/0/exact: found “the village”, which is not in the passage; expected words that stand once in “The town has four streets, two bakers and no hotel.”. Copy the words from the passage, to the letter.',
      'passages.json#/first/items/3/target/selector/0/refinedBy/3/exact: found “Vell” 2 times; expected words that stand once in “East of the Ness lies the Moor, which nobody farms. The Moor belongs to Vell by…”. Add a "prefix": the words right before the one that is meant, or "" if it opens the passage.',
    ]);
  });

  it('refuses a quotation that is not in the article, and names the paragraph of one like it', async () => {
    const [line] = await refusal((files) => {
      const [quote, position] = passage(files, 2).target.selector;
      quote.exact = 'The town has four streets, two bakers and no inn.';
      position.end -= 2;
    });
    expect(line).toBe(
      'passages.json#/first/items/2/target/selector/0/exact: found “The town has four streets, two bakers and no inn.”; expected whole sentences of paragraph 2 of the article. Its sentence “The town has four streets, two bakers and …” is not in the article; one much like it is in paragraph 2: quote that whole sentence, to the letter.',
    );
  });

  it('refuses a quotation that is longer or shorter than its position says', async () => {
    expect(
      await refusal((files) => {
        passage(files, 2).target.selector[1].end += 1;
      }),
    ).toEqual([
      'passages.json#/first/items/2/target/selector/1/end: found 238, 52 characters after the start; expected 237, as the quotation has 51. Anchor the passages anew: npx article-map anchor <article.txt> <story folder>.',
    ]);
  });

  it('refuses quotations over the limit, a sentence in two passages counted once', async () => {
    expect(
      await refusal((files) => {
        files['story.json'].quoteLimit.share = 0.25;
        files['passages.json'].first.items.push({ ...passage(files, 2), id: 'again' });
        files['passages.json'].total += 1;
      }),
    ).toEqual([
      'passages.json: found quotations of 136 words, 75.6 % of the article’s 180; expected at most 25.0 % ("quoteLimit" in story.json). Leave out the less telling passages.',
    ]);
  });

  it('refuses an id twice, among features of all layers, passages and notes', async () => {
    expect(
      await refusal((files) => {
        feature(files, 'places', 2).id = 'vell';
        passage(files, 8).id = 'the-pipe';
        passage(files, 8).body[0].source = 'vell';
        passage(files, 8).target.selector[0].refinedBy = [];
        passage(files, 0).body.pop();
        passage(files, 0).target.selector[0].refinedBy.pop();
      }),
    ).toEqual([
      'places.geojson#/features/2/id: found “vell” a second time (the first is islands.geojson#/features/0); expected an id of its own. Rename one of the two, or remove it.',
      'passages.json#/first/items/8/id: found “the-pipe” a second time (the first is passages.json#/first/items/7); expected an id of its own. Rename one of the two, or remove it.',
    ]);
  });

  it('refuses a file of two layers, and a feature twice under a passage or note', async () => {
    expect(
      await refusal((files) => {
        files['story.json'].layers.push({ ...files['story.json'].layers[0], id: 'again' });
        passage(files, 0).body.push(passage(files, 0).body[0]);
        const { target } = files['notes.json'].first.items[1];
        target.push(target[0]);
      }),
    ).toEqual([
      'story.json#/layers/3/file: found “islands.geojson” a second time (the first is story.json#/layers/0); expected a file of its own. Rename one of the two, or remove it.',
      'passages.json#/first/items/0/body/3/source: found “lighthouse” a second time; expected each feature once. Remove it, or correct the id.',
      'notes.json#/first/items/1/target/1: found “oil-pipe” a second time; expected each feature once. Remove it, or correct the id.',
    ]);
  });

  it('refuses a note without source', async () => {
    expect(await refusal((files) => delete files['notes.json'].first.items[0].sources)).toEqual([
      'notes.json#/first/items/0/sources: found nothing; expected a list. Add it.',
    ]);
    expect(
      await refusal((files) => {
        files['notes.json'].first.items[0].sources = [];
      }),
    ).toEqual([
      'notes.json#/first/items/0/sources: found an empty list; expected at least one entry. Fill it in.',
    ]);
  });

  it('refuses properties of the wrong type, and missing ones', async () => {
    expect(
      await refusal((files) => {
        feature(files, 'places', 0).properties.rank = '2';
        delete feature(files, 'lines', 0).properties.kind;
      }),
    ).toEqual([
      'lines.geojson#/features/0/properties/kind: found nothing; expected a kind that is drawn as a LineString: river, pipeline, canal, road, railway, route, border, front-line, street, bridge, place. Add it.',
      'places.geojson#/features/0/properties/rank: found “2”; expected a number. Correct the value.',
    ]);
  });

  it('refuses a feature without a name in one of the languages', async () => {
    expect(await refusal((files) => delete feature(files, 'places', 0).properties.name.fr)).toEqual([
      'places.geojson#/features/0/properties/name: found no name of oster in “fr”; expected a name in each of the story’s languages (en, fr). Add "fr", or take it from "languages" in story.json.',
    ]);
  });

  it('refuses a faulty manifest, and names the faults of the layers all the same', async () => {
    expect(
      await refusal((files) => {
        files['story.json'].layers[0].paint = { country: { 'fill-color': ['red', '#00ff00'] } };
        files['story.json'].frames.wide = [1, 2, 3];
        feature(files, 'places', 0).properties.rank = 9;
      }),
    ).toEqual([
      'story.json#/frames/wide/3: found nothing; expected a number. Add it.',
      'story.json#/layers/0/paint/country/fill-color/0: found “red”; expected a colour as #rrggbb. Correct the value.',
      'places.geojson#/features/0/properties/rank: found 9; expected a number <=5. Correct the value.',
    ]);
  });

  it('looks through the file of a layer whose entry is faulty, and holds the rest to what the manifest says well', async () => {
    expect(
      await refusal((files) => {
        const { layers } = files['story.json'];
        layers[0].role = 'subjects';
        layers[0].bbox = [-41, 29, -33, 'north'];
        delete files['story.json'].alt;
        feature(files, 'islands', 0).properties.rank = 9;
        delete feature(files, 'islands', 1).properties.name.fr;
        feature(files, 'places', 0).geometry.coordinates.reverse();
        passage(files, 2).body[0].source = 'nowhere';
        passage(files, 2).target.selector[0].refinedBy = [];
      }),
    ).toEqual([
      'story.json#/alt: found nothing; expected a text. Add it.',
      'story.json#/layers/0/role: found “subjects”; expected "subject" or "around". Correct the value.',
      'story.json#/layers/0/bbox/3: found “north”; expected a number. Correct the value.',
      'islands.geojson#/features/0/properties/rank: found 9; expected a number <=5. Correct the value.',
      expect.stringMatching(
        /^islands.geojson#\/features\/1\/properties\/name: found no name of moor in “fr”/,
      ),
      expect.stringMatching(/^places.geojson#\/features\/0\/geometry\/coordinates: .* inside the bbox/),
      expect.stringMatching(
        /^passages.json#\/first\/items\/2\/body\/0\/source: found the unknown feature “nowhere”/,
      ),
    ]);
  });

  it('names the faults of all rules in one run', async () => {
    const lines = await refusal((files) => {
      delete files['basemap.json'];
      files['story.json'].frames.tall = [-36.4, 29.8, -39.7, 32.2];
      passage(files, 4).body[0].source = 'nowhere';
      feature(files, 'islands', 1).geometry.coordinates[0].pop();
    });
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'basemap.json',
      'story.json#/frames/tall',
      'islands.geojson#/features/1/geometry/coordinates/0',
      'passages.json#/first/items/4/body/0/source',
    ]);
  });
});
