/** Calls `call` so many milliseconds after the last of a row of calls; not at all once `signal` aborts. */
export function debounce(call: () => void, milliseconds: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(call, milliseconds);
  };
}
