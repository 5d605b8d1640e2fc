/** @jsxImportSource preact */
import { useReader } from './reader-context.ts';

/** Room for what the map offers beside the place that was chosen on it. */
export function Offers() {
  const { offers } = useReader();
  if (!offers) return null;
  // Put there once: what is moved loses the focus.
  const fill = (room: HTMLElement | null) => {
    if (room && offers.parentNode !== room) room.append(offers);
  };
  return <div ref={fill} />;
}
