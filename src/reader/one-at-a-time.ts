/**
 * A task that is never run inside itself: asked for meanwhile, it runs once more afterwards.
 * Drawing needs it: to remove a focused link fires its `blur`, which changes the selection, which draws.
 */
export function oneAtATime(task: () => void): () => void {
  let running = false;
  let again = false;
  return () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        task();
      }
    } finally {
      running = false;
    }
  };
}
