/** While a view moves, what is drawn anew takes at most one part in so many of the time. */
const SHARE = 10;

/** Says when a moving view may be drawn anew: where that is dear, only after it has been moved for a while. */
interface Pace {
  /** The view begins to move. */
  begin(): void;
  readonly isDue: boolean;
  /** Draws, and takes the time of it. */
  draw(): void;
}

export function makePace(draw: () => void): Pace {
  let due = 0;
  let took = 0;
  const wait = () => {
    due = performance.now() + SHARE * took;
  };
  return {
    begin: wait,
    get isDue() {
      return performance.now() >= due;
    },
    draw() {
      const from = performance.now();
      draw();
      took = performance.now() - from;
      wait();
    },
  };
}
