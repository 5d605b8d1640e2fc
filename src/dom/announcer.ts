import type { MixedWords, Worded } from '../story/mixed-words.ts';

/** Says something to a screen reader once what it says now has come to its end; an empty text says no more. */
export type Announce = (words: string | MixedWords) => void;

/** Makes a place in `host` whose words a screen reader says as they change, and nobody sees. */
export function makeAnnouncer(host: HTMLElement): Announce {
  const place = document.createElement('p');
  place.className = 'am-hidden';
  place.setAttribute('role', 'status');
  host.append(place);
  return (words) => {
    const parts = typeof words === 'string' ? [words] : words;
    if (place.textContent === '' && parts.every((part) => part === '')) return;
    place.replaceChildren(...parts.map((part) => (typeof part === 'string' ? part : inOwnLanguage(part))));
  };
}

/** A screen reader pronounces a name as its language does. */
function inOwnLanguage({ value, lang }: Worded): HTMLElement {
  const name = document.createElement('bdi');
  name.lang = lang;
  name.textContent = value;
  return name;
}
