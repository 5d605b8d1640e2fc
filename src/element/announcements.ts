import { afterPaint } from '../dom/after-paint.ts';
import type { Announce } from '../dom/announcer.ts';
import type { Locale } from '../locale/locale.ts';
import { announcement, missedInWords } from '../reader/announcement.ts';
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
  const arrived = () => {
    const title = [{ value: about.title, lang: about.language }];
    announce([...locale.mixed('map.there', { title }), missed() && ` ${missed()}`]);
  };
  // Once the element shows it: what is hidden is not said.
  ready.then(
    () => afterPaint(arrived, signal),
    () => {},
  );
}

/**
 * Says to a screen reader what is chosen while there is no reader beside the map, which else says it itself.
 * @param lang BCP 47: the language of the names
 */
export function announceChoices(
  story: Story,
  selection: Selection,
  announce: Announce,
  locale: Locale,
  lang: () => string,
  hasReader: () => boolean,
  signal: AbortSignal,
): void {
  selection.subscribe((change) => {
    if ((change !== 'chosen' && change !== 'rechosen') || hasReader()) return;
    const { chosen, hidden } = selection;
    const isNothing = chosen.feature === undefined && chosen.passage === undefined;
    announce(isNothing ? '' : announcement({ story, chosen, hidden, lang: lang(), locale }));
  }, signal);
}
