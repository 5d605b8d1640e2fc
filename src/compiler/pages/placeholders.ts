import type { About } from '../../story/story.ts';

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
 * @param html what else may be filled in, by name, as HTML that is safe already: `{ TEXT: '<p>…' }`
 * @throws Error on a placeholder of another name
 */
export function fillIn(page: string, about: About, html: Readonly<Record<string, string>> = {}): string {
  const values: Record<string, string> = {
    TITLE: about.title,
    AUTHOR: about.author,
    PUBLICATION: about.publication.name,
    URL: about.url,
    LANGUAGE: about.language,
    ALT: about.alt,
    INTRODUCTION: about.introduction,
  };
  return page.replace(/%STORY_(\w+)%/g, (whole, name: string) => {
    const ready = html[name];
    if (ready !== undefined) return ready;
    const value = values[name];
    if (value === undefined)
      throw new Error(
        `The page has the placeholder ${whole}; there are ${Object.keys({ ...values, ...html }).join(', ')}.`,
      );
    return value.replace(/[&<>"']/g, (character) => MARKUP[character] ?? character);
  });
}
