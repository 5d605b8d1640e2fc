import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Locale } from '../../locale/locale.ts';
import { MapButton } from './map-button.tsx';
import { useEscape } from './use-escape.ts';

export interface PadProps {
  readonly locale: Locale;
  /** Moves the view by shares of what is seen of the map, to the right and down. */
  pan(right: -1 | 0 | 1, down: -1 | 0 | 1): void;
}

interface PadSwitch {
  /** The button that has opened it. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  close(): void;
}

/** Buttons that move the map, for readers who do not drag it. */
export function Pad({ locale, pan, opener, close }: PadProps & PadSwitch) {
  const pad = useRef<HTMLFieldSetElement>(null);
  useEscape(true, pad, opener, close);
  return (
    <fieldset ref={pad} class="am-map-pad" aria-label={locale.say('map.move')}>
      <MapButton label={locale.say('map.move.up')} icon="up" onClick={() => pan(0, -1)} />
      <MapButton label={locale.say('map.move.left')} icon="left" onClick={() => pan(-1, 0)} />
      <MapButton label={locale.say('map.move.down')} icon="down" onClick={() => pan(0, 1)} />
      <MapButton label={locale.say('map.move.right')} icon="right" onClick={() => pan(1, 0)} />
    </fieldset>
  );
}
