/** Something that is either ready once or fails before; what is thrown in it later is told to the console alone. */
export interface Readiness {
  readonly promise: Promise<void>;
  done(): void;
  failed(error: unknown): void;
  /** What is done for reports what it throws to `failed`. For callbacks, from which nobody else would hear of it. */
  guarded<Given extends unknown[]>(act: (...given: Given) => void): (...given: Given) => void;
}

export function makeReadiness(): Readiness {
  let isDone = false;
  let resolve = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<void>((...settle) => {
    [resolve, reject] = settle;
  });
  // Who shows something else by now need not hear of it.
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
      (act) =>
      (...given) => {
        try {
          act(...given);
        } catch (error) {
          failed(error);
        }
      },
  };
}
