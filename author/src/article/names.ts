/** The marked article's file within a story's folder. */
export const ARTICLE = 'article.md';
