const waiting: (() => void)[] = [];

/** Runs tasks one after the other, each as a task of its own, so that a frame can come between. */
export function inTurn(task: () => void): void {
  if (waiting.push(task) === 1) setTimeout(next);
}

function next(): void {
  try {
    waiting[0]?.();
  } finally {
    waiting.shift();
    if (waiting.length > 0) setTimeout(next);
  }
}
