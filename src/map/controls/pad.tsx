import { say } from '../../locale/english.ts';
import { MapButton } from './map-button.tsx';

export interface PadProps {
  /** Moves the view by shares of what is seen of the map, to the right and down. */
  pan(right: -1 | 0 | 1, down: -1 | 0 | 1): void;
}

/** Buttons that move the map, for whoever does not drag it. */
export function Pad({ pan }: PadProps) {
  return (
    <fieldset class="am-map-pad" aria-label={say('map.move')}>
      <MapButton label={say('map.move.up')} icon="up" onClick={() => pan(0, -1)} />
      <MapButton label={say('map.move.left')} icon="left" onClick={() => pan(-1, 0)} />
      <MapButton label={say('map.move.right')} icon="right" onClick={() => pan(1, 0)} />
      <MapButton label={say('map.move.down')} icon="down" onClick={() => pan(0, 1)} />
    </fieldset>
  );
}
