import type { Camera, Size } from '../cartography/camera.ts';
import { flightPath } from './flight-path.ts';
import type { Renderer } from './renderer.ts';

/** On its way to where it was sent last, which it is sent to again where the map has changed its size meanwhile. */
interface CameraFlight {
  /** True until the map has arrived where `fly` or `later` sends it. */
  readonly isUnderWay: boolean;
  /** True where the reader has moved the map to where it is. */
  readonly isUsers: boolean;
  /** Where the map stands or, on its way, will stand. */
  readonly destination: Camera;
  /** Sends the map to what `to` gives, now and once more by `resume`; `asUser`: as if the reader had moved it. */
  fly(to: () => Camera, asUser?: boolean): void;
  /** Moves by a step for the reader: what was under way is given up. */
  step(to: Camera): void;
  /** Does `send` instead of anything else at the next `resume`. */
  later(send: () => void): void;
  /** Sends the map once more to where it is on its way. */
  resume(): void;
  /** To be called for each movement that the renderer reports. */
  onMove(): void;
}

/** Milliseconds of a step of the map's buttons. */
const STEP = 300;

/**
 * Where a map is on its way to. While `isShown` is false it is sent nowhere.
 * @param shownAs a camera as the renderer shows it, within its range
 */
export function makeCameraFlight(
  renderer: Pick<Renderer, 'camera' | 'destination' | 'moveTo'>,
  shownAs: (camera: Camera) => Camera,
  size: () => Size,
  isShown: () => boolean,
): CameraFlight {
  let again: (() => void) | undefined;
  let sending = false;
  let isUsers = false;

  const flight: CameraFlight = {
    get isUnderWay() {
      return again !== undefined;
    },
    get isUsers() {
      return isUsers;
    },
    get destination() {
      return renderer.destination ?? renderer.camera;
    },
    fly(to, asUser = false) {
      again = () => flight.fly(to, asUser);
      isUsers = asUser;
      if (!isShown()) return;
      sending = true;
      const camera = shownAs(to());
      renderer.moveTo(camera, flightPath(renderer.camera, camera, size()).milliseconds, 'arc');
      sending = false;
      if (!renderer.destination) again = undefined;
    },
    step(to) {
      again = undefined;
      isUsers = true;
      renderer.moveTo(shownAs(to), STEP);
    },
    later(send) {
      again = send;
    },
    resume() {
      const sent = again;
      again = undefined;
      sent?.();
    },
    onMove() {
      // The end of a flight before is told while the next one begins.
      if (sending) return;
      if (!again) isUsers = true;
      if (!renderer.destination) again = undefined;
    },
  };
  return flight;
}
