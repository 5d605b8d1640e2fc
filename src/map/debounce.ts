/** Calls `act` so many milliseconds after the last of a row of calls; not at all once `signal` aborts. */
export function debounce(act: () => void, milliseconds: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(act, milliseconds);
  };
}
