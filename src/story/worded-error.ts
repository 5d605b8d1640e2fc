/** An error whose message is a sentence for readers; what the browser said is its `cause`. */
export class WordedError extends Error {}
