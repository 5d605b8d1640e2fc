/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { MixedWords } from '../story/mixed-words.ts';

/** Words, each in its language. */
export function SpokenWords({ words }: { words: MixedWords }) {
  return (
    <>{words.map((part) => (typeof part === 'string' ? part : <bdi lang={part.lang}>{part.value}</bdi>))}</>
  );
}
