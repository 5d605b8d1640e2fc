import type { Asker } from '../../../../author/src/new/questions/asker.ts';

/** Answers in order, and keeps what was asked. Throws where more is asked. */
export function scriptedAsker(...answers: string[]): Asker & { readonly asked: string[] } {
  const asked: string[] = [];
  const next = (question: string) => {
    asked.push(question);
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`No answer to: ${question}`);
    return answer;
  };
  return {
    asked,
    key: async (question, keys) => {
      const answer = next(`${question} ${keys.map(({ key, says }) => `${key}: ${says}`).join('; ')}`);
      return keys.find(({ key }) => key === answer)?.key as never;
    },
    words: async (question) => next(question),
  };
}
