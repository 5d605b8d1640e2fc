import { afterPaint } from '../dom/after-paint.ts';
import type { Announce } from '../dom/announcer.ts';
import type { Locale } from '../locale/locale.ts';
import { missedInWords } from '../reader/announcement.ts';
import type { Selection } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';

/** Says to a screen reader that the map is there, once it is seen, and what a link names that the story does not have. */
export function announceArrival(
  { about }: Story,
  selection: Selection,
  announce: Announce,
  locale: Locale,
  ready: Promise<void>,
  signal: AbortSignal,
): void {
  const missed = () => missedInWords(selection.missed, locale) ?? '';
  selection.subscribe((change) => {
    // Something may be chosen, or given up, by the same link that leads nowhere.
    if ((change === 'missed' || change === 'chosen') && missed()) announce(missed());
  }, signal);
  const arrived = () => announce(`${locale.say('map.there', { title: about.title })} ${missed()}`.trim());
  // Once the element shows it: what is hidden is not said.
  ready.then(
    () => afterPaint(arrived, signal),
    () => {},
  );
}
