/** @jsxImportSource preact */
import { useReader } from './reader-context.ts';

/** Room for what the map offers beside the place that was chosen on it. */
export function Offers() {
  const { offers } = useReader();
  if (!offers) return null;
  return <div class="am-offers" ref={(room) => room?.append(offers)} />;
}
