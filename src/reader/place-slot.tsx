/** @jsxImportSource preact */
import { useReader } from './reader-context.ts';

/** Room for what another view offers beside the place that is chosen. */
export function PlaceSlot() {
  const { placeSlot } = useReader();
  if (!placeSlot) return null;
  // Put there once: what is moved loses the focus.
  const fill = (room: HTMLElement | null) => {
    if (room && placeSlot.parentNode !== room) room.append(placeSlot);
  };
  return <div ref={fill} />;
}
