/** The command that takes an article's fingerprint and anchors a story's passages in it. */
export const ANCHOR = 'npx article-map anchor <article.txt> <story folder>';
