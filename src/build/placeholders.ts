import type { About } from '../story/story.ts';

const MARKUP: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Fills in what a page says of its story: `%STORY_TITLE%`, `%STORY_AUTHOR%`, `%STORY_PUBLICATION%`,
 * `%STORY_URL%`, `%STORY_LANGUAGE%`, `%STORY_ALT%`, `%STORY_INTRODUCTION%`; escaped for text and attributes.
 * @throws Error on a placeholder of another name
 */
export function fillIn(html: string, about: About): string {
  const values: Record<string, string> = {
    TITLE: about.title,
    AUTHOR: about.author,
    PUBLICATION: about.publication.name,
    URL: about.url,
    LANGUAGE: about.language,
    ALT: about.alt,
    INTRODUCTION: about.introduction,
  };
  return html.replace(/%STORY_(\w+)%/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`The page has the placeholder ${whole}; there are ${Object.keys(values).join(', ')}.`);
    return value.replace(/[&<>"']/g, (character) => MARKUP[character] ?? character);
  });
}
