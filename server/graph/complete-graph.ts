import type { Run } from "../statistics/tasks.ts";
import type { Engine, NetworkGraph } from "./port.ts";

/** How many answers are kept; the oldest goes first. */
const KEPT = 50;

/**
 * An engine with the whole-network statistics, computed by `run` from the affiliations that the engine gives. An answer is
 * kept for its question and the dataset's version, so that many readers of one page cost one computation. Throws what the
 * engine throws, and `EngineUnavailable` when a computation takes too long.
 */
export function completeGraph(engine: Engine, run: Run): NetworkGraph {
  const answers = new Map<string, Promise<unknown>>();

  async function once<T>(question: unknown, answer: () => Promise<T>): Promise<T> {
    const { version } = await engine.dataset();
    const key = JSON.stringify([version, question]);
    const known = answers.get(key) as Promise<T> | undefined;
    answers.delete(key);
    const promise = known ?? answer();
    answers.set(key, promise);
    if (answers.size > KEPT) answers.delete(answers.keys().next().value!);
    if (!known) promise.catch(() => answers.get(key) === promise && answers.delete(key));
    return promise;
  }

  return {
    ...engine,
    actorPairs: ({ filter, ...question }) =>
      once(["actorPairs", filter, question], async () =>
        run({ name: "actorPairs", scope: await engine.affiliations(filter), question }),
      ),
    cohesion: ({ filter, without }) =>
      once(["cohesion", filter, without], async () =>
        run({ name: "cohesion", scope: await engine.affiliations(filter), without }),
      ),
    bridges: ({ filter, level, limit }) =>
      once(["bridges", filter, level, limit], async () => {
        const scope = await engine.affiliations(filter);
        const strict = await engine.affiliations({ ...filter, merging: "strict" });
        return run({ name: "bridges", scope, strict, level, limit });
      }),
    backbone: ({ filter, ...question }) =>
      once(["backbone", filter, question], async () =>
        run({ name: "backbone", scope: await engine.affiliations(filter), question }),
      ),
    gaps: ({ filter, level, limit }) =>
      once(["gaps", filter, level, limit], async () =>
        run({ name: "gaps", scope: await engine.affiliations(filter), level, limit }),
      ),
  };
}
