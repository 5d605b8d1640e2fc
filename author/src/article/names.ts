/** The marked article's file within a story's folder. */
export const ARTICLE = 'article.md';
/** The file of a story's facts within its folder, where they do not stand in the marked article. */
export const MANIFEST = 'story.json';
