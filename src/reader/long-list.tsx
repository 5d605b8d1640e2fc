import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { inFrameQueue } from './frame-queue.ts';
import { usePrinting } from './printing.ts';
import { useLeft, useLocale } from './reader-context.ts';

/** Items from which on only those near the reader's window are in the page. */
const LONG = 100;
/**
 * Items that come and go together. The last are few enough for a slow phone to draw in a frame; the first are many
 * enough that the browser need not watch thousands of parts.
 */
const PARTS = [240, 4] as const;
/** Items up to which the whole list is printed, on some thirty sheets. */
const MOST_PRINTED = 1000;
/** CSS pixels above and below the window in which items are drawn, so that scrolling finds them there. */
const NEAR = 400;

interface LongListProps<T> {
  readonly items: readonly T[];
  /** Of a place its id: the place that was read before is drawn at once. */
  readonly keyOf: (item: T) => string;
  readonly draw: (item: T) => ComponentChildren;
  /** CSS pixels of an item that was not drawn yet. */
  readonly height: number;
  readonly class: string;
}

export function isLong(items: readonly unknown[]): boolean {
  return items.length > LONG;
}

/**
 * A list of which the items near the window are drawn, and room is kept for the others. Each says which of
 * how many it is. On paper all are drawn; of more than anyone would have printed, how many they are.
 */
export function LongList<T>({ class: className, ...how }: LongListProps<T>) {
  const locale = useLocale();
  const count = how.items.length;
  const isPrinted = count <= MOST_PRINTED;
  const whole = usePrinting(isPrinted);
  return (
    <>
      {!isPrinted && <p class="am-on-paper">{locale.say('reader.list.paper', { count })}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: the items of a <ul> cannot stand in parts of it */}
      <div role="list" class={isPrinted ? className : `${className} am-on-screen`}>
        <Parts first={0} end={count} sizes={PARTS} whole={whole} {...how} />
      </div>
    </>
  );
}

interface RangeProps<T> extends Omit<LongListProps<T>, 'class'> {
  /** From which item on, and before which. */
  readonly first: number;
  readonly end: number;
  /** Of parts, and of their parts; none for items. */
  readonly sizes: readonly number[];
  /** All is drawn, near or not. */
  readonly whole: boolean;
}

function Parts<T>({ first, end, sizes, ...how }: RangeProps<T>) {
  const [size, ...smaller] = sizes;
  if (size === undefined) return <Items first={first} end={end} sizes={sizes} {...how} />;
  const firsts = Array.from({ length: Math.ceil((end - first) / size) }, (_, i) => first + i * size);
  return (
    <>
      {firsts.map((from) => (
        <Part key={from} first={from} end={Math.min(end, from + size)} sizes={smaller} {...how} />
      ))}
    </>
  );
}

function Items<T>({ items, first, end, keyOf, draw }: RangeProps<T>) {
  return (
    <>
      {items.slice(first, end).map((item, i) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        <div role="listitem" key={keyOf(item)} aria-setsize={items.length} aria-posinset={first + i + 1}>
          {draw(item)}
        </div>
      ))}
    </>
  );
}

function Part<T>(range: RangeProps<T>) {
  const element = useRef<HTMLDivElement>(null);
  const left = useLeft();
  const [near, setNear] = useState(() => left !== undefined && holds(range, left));
  const drawn = near || range.whole;
  const room = useRef((range.end - range.first) * range.height);
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    return whenNear(current, (isNear) => {
      if (current.firstChild) room.current = current.offsetHeight;
      setNear(isNear);
    });
  }, []);
  return (
    <div ref={element} class="am-part" style={drawn ? undefined : { height: `${room.current}px` }}>
      {drawn && <Parts {...range} />}
    </div>
  );
}

function holds<T>({ items, first, end, keyOf }: RangeProps<T>, key: string): boolean {
  for (let i = first; i < end; i++) {
    const item = items[i];
    if (item !== undefined && keyOf(item) === key) return true;
  }
  return false;
}

/** Tells whether a part is near its scroller's window, and keeps it while it has the focus; until called back. */
function whenNear(part: HTMLElement, tell: (near: boolean) => void): () => void {
  const root = part.closest<HTMLElement>('.am-reader');
  const leaving = new AbortController();
  let near = false;
  const look = () => {
    const { activeElement } = part.getRootNode() as Document | ShadowRoot;
    const isNear = near || part.contains(activeElement);
    inFrameQueue(() => {
      if (!leaving.signal.aborted) tell(isNear);
    });
  };
  const observer = new IntersectionObserver(
    (entries) => {
      near = entries.at(-1)?.isIntersecting ?? false;
      look();
    },
    { root, rootMargin: `${NEAR}px 0px` },
  );
  observer.observe(part);
  part.addEventListener('focusout', () => queueMicrotask(look), { signal: leaving.signal });
  return () => {
    leaving.abort();
    observer.disconnect();
  };
}
