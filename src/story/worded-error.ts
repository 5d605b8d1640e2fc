import { filled } from './filled.ts';

/** What readers are told of a failure, in English; a language of the interface has each under the same key. */
export const FAILURES = {
  'failure.part': 'A part of the map could not be fetched.',
  'failure.part.late': 'A part of the map has not come within {seconds} s.',
  'failure.file': '{address} could not be fetched.',
  'failure.file.late': '{address} sent nothing for {seconds} s.',
  'failure.integrity': '{address} could not be fetched, or is not the file that the page expects.',
  'failure.status': '{address} answered {status}.',
  'failure.otherFile':
    '{address} answered with {found}; expected {expected}. Check the address: many a server sends a page of its own for a file that it does not have.',
  'failure.policy': '{address} is refused by the page’s Content-Security-Policy ({directive}).',
  'failure.noAnswer': '{address} could not be fetched: no server answers, or the browser blocks it.',
  'failure.header':
    '{address} could not be fetched. Its server must send the header Access-Control-Allow-Origin.',
  'failure.src': 'src is “{src}”; expected the http or https address of a story’s folder.',
  'failure.ownProgram': 'This page’s own program holds the map’s script.',
  'failure.noIntegrity': '{address} does not state the integrity of {file}.',
} as const;

/** A failure that readers are told of: its words, and the values in them. */
export type Failure = readonly [
  key: keyof typeof FAILURES,
  values?: Readonly<Record<string, string | number>>,
];

/** A failure in English, for the console. */
export const inEnglish = ([key, values = {}]: Failure): string => filled(FAILURES[key], values);

/** An error whose message is a sentence for readers, in English; what the browser said is its `cause`. */
export class WordedError extends Error {
  constructor(
    readonly failure: Failure,
    options?: ErrorOptions,
  ) {
    super(inEnglish(failure), options);
  }
}
