/** Something that is either ready once or fails before; what is thrown in it later is told to the console alone. */
export interface Readiness {
  readonly promise: Promise<void>;
  done(): void;
  failed(error: unknown): void;
  /** The same function, which reports what it throws to `failed`. For callbacks, whose errors would else be lost. */
  guarded<Given extends unknown[]>(call: (...given: Given) => void): (...given: Given) => void;
}

export function makeReadiness(): Readiness {
  let isDone = false;
  let resolve = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<void>((...settle) => {
    [resolve, reject] = settle;
  });
  // Without a listener the browser would report it as unhandled.
  promise.catch(() => undefined);
  const failed = (error: unknown) => {
    if (isDone) console.error('article-map:', error);
    else reject(error);
  };
  return {
    promise,
    done() {
      isDone = true;
      resolve();
    },
    failed,
    guarded:
      (call) =>
      (...given) => {
        try {
          call(...given);
        } catch (error) {
          failed(error);
        }
      },
  };
}
