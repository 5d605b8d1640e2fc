import type { RefObject } from 'preact';

const ICONS = {
  nearer: 'M8 3.5v9M3.5 8h9',
  farther: 'M3.5 8h9',
  home: 'M2.5 8 8 3l5.5 5M4.5 7v6h2.5v-3.5h2V13h2.5V7',
  move: 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2',
  fullscreen: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  leave: 'M6 3v3H3M13 6h-3V3M10 13v-3h3M3 10h3v3',
  share: 'M3.5 8.5v5h9v-5M8 10V2.5M5 5.5l3-3 3 3',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  left: 'M10 3.5 5.5 8l4.5 4.5',
  right: 'M6 3.5 10.5 8 6 12.5',
} as const;

interface MapButtonProps {
  readonly label: string;
  readonly icon: keyof typeof ICONS;
  readonly idle?: boolean;
  readonly active?: boolean;
  /** Of a button that shows or hides something: whether that is shown. */
  readonly expanded?: boolean;
  onClick(): void;
  readonly button?: RefObject<HTMLButtonElement | null>;
}

/** A button on the map, with a drawn sign. At its end it stays in the order of focus, and says that it is disabled. */
export function MapButton({
  label,
  icon,
  idle = false,
  active = false,
  expanded,
  onClick,
  button,
}: MapButtonProps) {
  return (
    <button
      {...(button && { ref: button })}
      type="button"
      class={active ? `am-map-button am-map-active` : 'am-map-button'}
      aria-label={label}
      title={label}
      aria-disabled={idle}
      aria-expanded={expanded}
      data-icon={icon}
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
