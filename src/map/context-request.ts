import { type ContextRequest, contextsOf } from './contexts.ts';

/** CSS pixels outside the window within which a map may have a context, so that it is ready when it comes. */
const NEAR = 300;

/**
 * Asks for one of the page's WebGL contexts for a map, as long as it is near the window, until `signal` aborts.
 *
 * @param host where the map is
 * @param touched what the reader touches: the map and what belongs to it
 * @param grant as in `ContextRequest`; not told of the end by `signal`
 */
export function requestContext(
  host: HTMLElement,
  touched: HTMLElement,
  grant: ContextRequest['grant'],
  signal: AbortSignal,
): void {
  const contexts = contextsOf();
  const contextRequest: ContextRequest = {
    touched: 0,
    distance() {
      const { left, right, top, bottom } = host.getBoundingClientRect();
      const isNear =
        right > left &&
        right > -NEAR &&
        left < innerWidth + NEAR &&
        bottom > -NEAR &&
        top < innerHeight + NEAR;
      return isNear
        ? Math.hypot((left + right - innerWidth) / 2, (top + bottom - innerHeight) / 2)
        : Number.POSITIVE_INFINITY;
    },
    grant,
  };
  const arrange = () => contexts.arrange();
  const near = new IntersectionObserver(arrange, { rootMargin: `${NEAR}px`, threshold: [0, 0.5, 1] });
  // A box without width or height that opens in view is to the other as much in view as before.
  const sizes = new ResizeObserver(arrange);
  const touch = () => {
    contextRequest.touched = performance.now();
    if (!contexts.contextRequests.get(contextRequest)) arrange();
  };
  contexts.contextRequests.set(contextRequest, false);
  near.observe(host);
  sizes.observe(host);
  for (const type of ['pointerdown', 'focusin', 'wheel'])
    touched.addEventListener(type, touch, { signal, passive: true });
  signal.addEventListener('abort', () => {
    near.disconnect();
    sizes.disconnect();
    contexts.contextRequests.delete(contextRequest);
    arrange();
  });
}
