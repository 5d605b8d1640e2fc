import renderToString from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Reader } from '../../src/reader/reader.tsx';
import type { ReaderState } from '../../src/reader/reader-context.ts';
import type { Chosen } from '../../src/selection/selection.ts';
import { isWhole } from '../../src/story/passage.ts';
import type { Bbox, Place } from '../../src/story/place.ts';
import { makeStory } from '../../src/story/story.ts';
import { square } from '../stories/small-story.ts';
import { EXACT, READER_STATE, readerStory } from './reader-fixture.ts';

function html(chosen: Chosen, state: Partial<ReaderState> = {}, seen?: Bbox): string {
  return renderToString(
    <Reader state={{ story: readerStory(), chosen, ...READER_STATE, ...state }} seen={seen} />,
  );
}

/** The text of an element's HTML, as a browser reads it. */
function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function quotations(markup: string): string[] {
  return [...markup.matchAll(/<blockquote[^>]*>(.*?)<\/blockquote>/gs)].map(([, inner = '']) =>
    textOf(inner),
  );
}

describe('quotations', () => {
  test('stand to the letter, in the article’s order, in its language', () => {
    const markup = html({ feature: 'uria' });
    expect(quotations(markup)).toEqual([...EXACT]);
    expect(markup).toContain('<blockquote lang="en" cite="https://paper.example/uria?a=1&amp;b=2">');
    expect(quotations(html({ passage: 'one' }))).toEqual([EXACT[0]]);
  });

  test('never become markup', () => {
    expect(html({ passage: 'one' })).not.toContain('<b>');
    expect(html({})).toContain('Of &lt;Uria>');
  });

  test('mark the page’s place and link the others', () => {
    const markup = html({ feature: 'uria' });
    expect(markup).toContain('<mark class="am-current">Urians</mark>');
    expect(markup).toContain('href="https://maps.example/s/#feature=kerke"><mark>Kerke</mark></a>');
    expect(markup).not.toMatch(/#feature=uria"[^>]*><mark/);
  });

  test('where links come to nothing, show addresses as text, and nothing to download', () => {
    const markup = html({}, { links: 'text' });
    expect(markup).not.toMatch(/<a [^>]*(target|download)=/);
    expect(markup).toContain(
      '<bdi>The Paper</bdi> <span class="am-address">https://paper.example/uria?a=1&amp;b=2</span>',
    );
    expect(html({}, { links: 'open' })).toContain(' download=');
    expect(html({ passage: 'one' }, { links: 'text' })).toContain(
      '<bdi>A. Writer</bdi>, <bdi>The Paper</bdi></span>',
    );
  });

  test('say paragraph, author, publication and time', () => {
    const caption = textOf(/<figcaption .*?<\/figcaption>/s.exec(html({ feature: 'kerke' }))?.[0] ?? '');
    expect(caption).toBe('Passage 1 Paragraph 1 A. Writer, The Paper');
    expect(html({ passage: 'one' })).toContain('1980–1988');
  });

  test('whose text lies beside the story keep its room, then show it, or say why not and offer to try again', () => {
    const story = readerStory();
    const beside = makeStory({
      ...story,
      passages: story.passages.map(({ id, paragraph, features }) => ({
        ...{ id, paragraph, features },
        file: 'passages/1.json',
      })),
    });
    const shown = (text: ReturnType<ReaderState['textOf']>) =>
      html({ passage: 'two' }, { story: beside, textOf: () => text });
    expect(shown('coming')).toContain('aria-busy="true"');
    const [whole] = story.passages.filter(({ id }) => id === 'two').filter(isWhole);
    const { exact = '', prefix = '', suffix = '', start = 0, mentions = [] } = whole ?? {};
    const come = shown({ exact, prefix, suffix, start, mentions });
    expect(quotations(come)).toEqual([EXACT[1]]);
    expect(come).not.toContain('aria-busy');
    const failed = shown({ why: 'It <is> gone.', again() {} });
    expect(textOf(failed)).toContain('could not be loaded: It <is> gone.');
    expect(failed).toContain('<button type="button">Try again</button>');
    expect(failed).toMatch(/role="status">The passage’s text could not be loaded: It &lt;is> gone\. [^<]*</);
  });

  test('of an article written from right to left are laid out so, and the interface’s words in them are not', () => {
    const markup = html({ feature: 'uria' }, { story: readerStory({ language: 'fa' }) });
    const figures = [...markup.matchAll(/<figure .*?<\/figure>/gs)].map(([figure]) => figure);
    expect(figures).toHaveLength(3);
    for (const figure of figures) {
      expect(figure).toMatch(/^<figure [^>]*dir="rtl"/);
      expect(figure).toMatch(/<blockquote lang="fa" cite="[^"]*"><p>/);
      expect(figure).toContain('<figcaption dir="ltr">');
    }
    expect(figures[0]).toContain('<p class="am-time" dir="ltr">');
    expect(figures[0]).toContain('<p class="am-also" dir="ltr">');
  });

  test('of the chosen passage are marked on its place’s page', () => {
    expect(html({ feature: 'uria', passage: 'two' })).toContain(
      'class="am-quotation am-chosen" dir="ltr" data-am-passage="two"',
    );
  });
});

describe('a place’s page', () => {
  test('names it in the page’s language and locally, each with lang and dir', () => {
    const markup = html({ feature: 'uria' });
    expect(markup).toMatch(/<h2 [^>]*><bdi lang="en" dir="ltr">Uria<\/bdi><\/h2>/);
    expect(markup).toContain('<bdi lang="ar" dir="rtl">أوريا</bdi>');
    expect(markup).toContain('<bdi lang="en" dir="ltr">Old Uria</bdi>');
    expect(html({ feature: 'uria' }, { lang: 'fa' })).toMatch(/<h2 [^>]*><bdi lang="fa" dir="rtl">اوریا/);
  });

  test('sets apart what is disputed and what the editors note, with sources', () => {
    expect(textOf(html({ feature: 'uria' }))).toContain(
      'DisputedIts north is claimed by others.Atlas <of> nowhere (CC0)',
    );
    expect(textOf(html({ feature: 'kerke-line' }))).toContain('Note by the map’s editorsA line on paper.');
  });

  test('says that a schematic line is a diagram', () => {
    expect(textOf(html({ feature: 'kerke-line' }))).toContain('Schematic: a diagram');
  });

  test('without passages says so, and why it is on the map all the same', () => {
    expect(textOf(html({ feature: 'mute' }))).toContain('on the map to show where the others lie');
    const story = readerStory();
    const layers = story.layers.map((layer) => ({ ...layer, role: 'subject' as const }));
    const text = textOf(html({ feature: 'mute' }, { story: { ...story, layers } }));
    expect(text).toContain('on the map because it bears on the article’s subject');
  });

  test('of a hidden layer offers to show it', () => {
    const hidden = new Set(['land']);
    expect(html({ feature: 'uria' }, { hidden })).toContain('Show it');
    expect(html({ feature: 'kerke' }, { hidden })).not.toContain('Show it');
  });
});

describe('a passage’s page', () => {
  test('tells which of its places the map as it stands leaves out, and which it shows in part', () => {
    const story = readerStory();
    const places = new Map(story.places);
    const put = (id: string, more: Pick<Place, 'geometry' | 'bbox'>) => {
      const place = story.places.get(id);
      if (place) places.set(id, { ...place, ...more });
    };
    put('uria', { geometry: square([0, 0, 10, 10]), bbox: [0, 0, 10, 10] });
    put('kerke', { geometry: { type: 'Point', coordinates: [9, 9] }, bbox: [9, 9, 9, 9] });
    const told = (seen?: Bbox) => textOf(html({ passage: 'one' }, { story: { ...story, places } }, seen));
    const part = told([-2, -2, 5, 5]);
    expect(part).toContain('KerkeCity, outside this view');
    expect(part).toContain('Country, partly in this view');
    expect(told([-2, -2, 11, 11])).not.toContain('this view');
    // Where no map is, as on the story's own text.
    expect(told()).not.toContain('this view');
  });

  test('says to the eye once which passage it is', () => {
    expect(html({ passage: 'two' })).toMatch(/<h2 class="am-hidden"[^>]*>Passage 2 of 3</);
    expect(textOf(html({ passage: 'two' })).match(/(?<!Passage )2 of 3/g)).toHaveLength(1);
  });
});

describe('the overview', () => {
  test('of a story without places around draws no list of them, nor its rule', () => {
    const story = readerStory();
    const layers = story.layers.filter(({ role }) => role === 'subject');
    expect(html({}, { story: { ...story, layers } }).match(/<ul class="am-layers/g)).toHaveLength(1);
  });

  test('lists every place, with a switch a layer and its file', () => {
    const markup = html({}, { hidden: new Set(['towns']) });
    for (const id of readerStory().places.keys()) expect(markup).toContain(`#feature=${id}"`);
    expect(markup.match(/type="checkbox"/g)).toHaveLength(3);
    expect(markup.match(/type="checkbox" checked/g)).toHaveLength(2);
    expect(markup).toContain('href="https://maps.example/s/layers/towns.geojson"');
  });

  test('folds the places of which no passage speaks', () => {
    const folded = /<details><summary>Also on the map.*?<\/details>/s.exec(html({}))?.[0] ?? '';
    expect(folded).toContain('#feature=mute');
    expect(folded).not.toContain('#feature=kerke');
  });

  test('gives the title the article’s direction, and a note that of its own language', () => {
    const story = readerStory({ language: 'fa' });
    const notes = story.notes.map((note) => ({ ...note, language: 'ar' }));
    const markup = html({}, { story: makeStory({ ...story, notes }) });
    expect(markup).toMatch(/<h2 class="am-title" lang="fa" dir="rtl"[^>]*>Of &lt;Uria></);
    expect(markup).toContain('<p lang="ar" dir="rtl">All is invented.</p>');
    expect(html({})).toMatch(/<h2 class="am-title" lang="en" dir="ltr"/);
  });

  test('leaves the direction of words in a language nobody has named to the words', () => {
    expect(html({})).toContain('<p class="am-introduction" dir="auto">');
    expect(html({})).toContain('<dd dir="auto">Kerke was misplaced.</dd>');
    expect(html({})).toContain('<bdi>A. Writer</bdi>');
    expect(html({ feature: 'uria' })).toContain('<p dir="auto">Its north is claimed by others.</p>');
  });

  test('tells corrections, rights, and notes on the whole story only', () => {
    const text = textOf(html({}));
    expect(text).toContain('2 January 2020Kerke was misplaced.');
    expect(text).toContain('At most 25% of its words are quoted. It is enough.');
    expect(text).toContain('All is invented.');
    expect(text).not.toContain('A line on paper.');
  });
});

describe('everywhere', () => {
  test('addresses that are not http or https are no links', () => {
    const story = readerStory({
      url: 'javascript:alert(1)',
      publication: { name: 'The Paper', url: 'data:x' },
    });
    for (const chosen of [{}, { feature: 'uria' }, { passage: 'one' }]) {
      const markup = html(chosen, { story });
      expect(markup).toContain('The Paper');
      expect(markup).not.toMatch(/(href|cite)="(?!https?:\/\/)/);
    }
  });

  test('headings go down from the level asked for, one at a time', () => {
    const levels = [...html({}, { headingLevel: 3 }).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(3);
    expect(new Set(levels.slice(1))).toEqual(new Set([4]));
  });

  test('no inline style is used', () => {
    for (const chosen of [{}, { feature: 'uria' }, { passage: 'one' }])
      expect(html(chosen)).not.toContain('style=');
  });

  test('the bar says which passage is read, and stops at the ends', () => {
    expect(html({})).toMatch(/class="am-previous" aria-disabled="true"/);
    expect(html({})).not.toMatch(/class="am-next" aria-disabled/);
    expect(textOf(html({ passage: 'two' }))).toContain('2 of 3');
    expect(html({ passage: 'one' })).toMatch(/class="am-previous" aria-disabled="true"/);
    expect(html({ passage: 'three' })).toMatch(/class="am-next" aria-disabled="true"/);
  });
});
