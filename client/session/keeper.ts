/** Does one thing with a store after the other. */
export interface Keeper {
  /** Keeps what is there when its turn comes; steps that are taken until then are kept together. */
  keep: () => void;
  /** Does something else with the store; what comes from here on is kept after it. */
  after: (act: () => Promise<unknown>) => Promise<void>;
}

/** Keeps with `keep`; `told` is told of each thing whether the store did it. */
export function keeperOf(keep: () => Promise<unknown>, told: (isDone: boolean) => void = () => undefined): Keeper {
  let last: Promise<void> = Promise.resolve();
  let waiting = false;
  const next = (act: () => Promise<unknown>): Promise<void> =>
    (last = last.then(act).then(
      () => told(true),
      () => told(false),
    ));
  return {
    keep: () => {
      if (waiting) return;
      waiting = true;
      void next(() => {
        waiting = false;
        return keep();
      });
    },
    after: (act) => {
      waiting = false;
      return next(act);
    },
  };
}
