import { NARROW_FRAME } from '../../cartography/poster-picture.ts';
import { ENGLISH } from '../../locale/english.ts';
import type { Story } from '../../story/story.ts';
import { headTags } from './head.tsx';
import { pagePoster } from './page-poster.tsx';
import type { Site } from './site.ts';
import { storyText } from './story-text.tsx';

/** What pages say of a story, as HTML, by the placeholder's name: `TITLE` for `%STORY_TITLE%`. */
export type Placeholders = ReadonlyMap<string, string>;

const MARKUP: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The placeholders of a story: its own words are escaped for text and attributes, and all else is HTML as it is. */
export function placeholdersOf(story: Story, site: Site | undefined): Placeholders {
  const { about } = story;
  const words = {
    TITLE: about.title,
    AUTHOR: about.author,
    PUBLICATION: about.publication.name,
    URL: about.url,
    LANGUAGE: about.language,
    ALT: about.alt,
    INTRODUCTION: about.introduction,
  };
  return new Map([
    ...Object.entries(words).map(([name, text]): [string, string] => [name, escaped(text)]),
    ['TEXT', storyText(story)],
    ['HEAD', headTags(story, site)],
    ['POSTER', pagePoster(about.alt)],
    ['FRAME_POSTER', pagePoster(about.alt, NARROW_FRAME)],
    ['FRAME_PAGE', ENGLISH.say('frame.page')],
  ]);
}

/**
 * Fills in a page's placeholders.
 * @throws Error on one of another name
 */
export function fillIn(page: string, placeholders: Placeholders): string {
  return page.replace(/%STORY_(\w+)%/g, (whole, name: string) => {
    const html = placeholders.get(name);
    if (html === undefined)
      throw new Error(
        `The page has the placeholder ${whole}; there are ${[...placeholders.keys()].join(', ')}.`,
      );
    return html;
  });
}

/** A text as HTML, for text and attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => MARKUP[character] ?? character);
}
