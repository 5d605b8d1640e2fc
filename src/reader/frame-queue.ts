const waiting: (() => void)[] = [];

/** Runs tasks one after the other, one a frame and each as a task of its own, so that none of them makes a frame late. */
export function inFrameQueue(task: () => void): void {
  if (waiting.push(task) === 1) soon();
}

function soon(): void {
  requestAnimationFrame(() => setTimeout(next));
}

function next(): void {
  try {
    waiting[0]?.();
  } finally {
    waiting.shift();
    if (waiting.length > 0) soon();
  }
}
