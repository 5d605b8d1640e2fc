import type { About } from '../../story/story.ts';
import { say } from '../strings.ts';

export interface ControlsProps {
  readonly about: About;
  /** True where `home` leads elsewhere than the map stands. */
  readonly homing: boolean;
  readonly nearest: boolean;
  readonly farthest: boolean;
  zoom(by: 1 | -1): void;
  home(): void;
  /** Absent where the page cannot show the map on the full screen. */
  readonly fullscreen?: (() => void) | undefined;
  /** True while the map is on the full screen. */
  readonly filled: boolean;
  /** Absent where there is nothing to share. */
  readonly share?: (() => void) | undefined;
}

const ICONS = {
  nearer: 'M8 3.5v9M3.5 8h9',
  farther: 'M3.5 8h9',
  home: 'M2.5 8 8 3l5.5 5M4.5 7v6h2.5v-3.5h2V13h2.5V7',
  fullscreen: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  leave: 'M6 3v3H3M13 6h-3V3M10 13v-3h3M3 10h3v3',
  share: 'M3.5 8.5v5h9v-5M8 10V2.5M5 5.5l3-3 3 3',
} as const;

/** The map's buttons. A button at its end stays in the order of focus, and says that it is disabled. */
export function Controls({
  about,
  homing,
  nearest,
  farthest,
  zoom,
  home,
  fullscreen,
  filled,
  share,
}: ControlsProps) {
  return (
    <fieldset class="am-map-controls" aria-label={say('map.controls', { title: about.title })}>
      <Button label={say('map.nearer')} icon="nearer" idle={nearest} onClick={() => zoom(1)} />
      <Button label={say('map.farther')} icon="farther" idle={farthest} onClick={() => zoom(-1)} />
      <Button label={say('map.home')} icon="home" idle={!homing} active={homing} onClick={home} />
      {fullscreen && (
        <Button
          label={say(filled ? 'map.fullscreen.leave' : 'map.fullscreen')}
          icon={filled ? 'leave' : 'fullscreen'}
          onClick={fullscreen}
        />
      )}
      {share && <Button label={say('map.share')} icon="share" onClick={share} />}
    </fieldset>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly icon: keyof typeof ICONS;
  readonly idle?: boolean;
  readonly active?: boolean;
  onClick(): void;
}

function Button({ label, icon, idle = false, active = false, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      class={active ? `am-map-button am-map-active` : 'am-map-button'}
      aria-label={label}
      title={label}
      aria-disabled={idle}
      onClick={() => idle || onClick()}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={ICONS[icon]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
