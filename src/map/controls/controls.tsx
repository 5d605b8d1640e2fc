import type { RefObject } from 'preact';
import type { Locale } from '../../locale/locale.ts';
import type { About } from '../../story/story.ts';
import { MapButton } from './map-button.tsx';

export interface ControlsProps {
  readonly locale: Locale;
  readonly about: About;
  /** True where `reset` moves the map. */
  readonly canReset: boolean;
  readonly nearest: boolean;
  readonly farthest: boolean;
  zoom(by: 1 | -1): void;
  reset(): void;
  /** Absent where the page cannot show the map on the full screen. */
  readonly fullscreen?: (() => void) | undefined;
  /** True while the map is on the full screen. */
  readonly isFullscreen: boolean;
  /** Absent where there is nothing to share. */
  readonly share?: (() => void) | undefined;
}

interface PadSwitch {
  /** Whether the buttons that move the map are shown. */
  readonly hasPad: boolean;
  readonly padButton: RefObject<HTMLButtonElement | null>;
  togglePad(): void;
}

/** The map's buttons. */
export function Controls({
  locale,
  about,
  canReset,
  nearest,
  farthest,
  zoom,
  reset,
  fullscreen,
  isFullscreen,
  share,
  hasPad,
  padButton,
  togglePad,
}: ControlsProps & PadSwitch) {
  return (
    <fieldset
      class={hasPad ? 'am-map-controls am-map-padded' : 'am-map-controls'}
      aria-label={locale.say('map.controls', { title: about.title })}
    >
      <MapButton label={locale.say('map.nearer')} icon="nearer" idle={nearest} onClick={() => zoom(1)} />
      <MapButton label={locale.say('map.farther')} icon="farther" idle={farthest} onClick={() => zoom(-1)} />
      <MapButton
        label={locale.say('map.home')}
        icon="home"
        idle={!canReset}
        active={canReset}
        onClick={reset}
      />
      <MapButton
        label={locale.say('map.move')}
        icon="move"
        expanded={hasPad}
        active={hasPad}
        onClick={togglePad}
        button={padButton}
      />
      {fullscreen && (
        <MapButton
          label={locale.say(isFullscreen ? 'map.fullscreen.leave' : 'map.fullscreen')}
          icon={isFullscreen ? 'leave' : 'fullscreen'}
          onClick={fullscreen}
        />
      )}
      {share && <MapButton label={locale.say('map.share')} icon="share" onClick={share} />}
    </fieldset>
  );
}
