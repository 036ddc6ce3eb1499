import { Abandoned } from "../contract/errors.ts";
import type { Run } from "./runner.ts";
import type { Engine, GraphStream, Keys, NetworkGraph } from "../engine/port.ts";

/** How many answers are kept; the oldest goes first. */
const KEPT = 50;

/** An answer that readers share, while it is computed and after. */
interface Shared {
  answer: Promise<unknown>;
  readers: number;
  /** Stops the computation. */
  stop: AbortController;
}

/**
 * An engine with what is asked of a whole network: its keys, and statistics, computed by `run` from the affiliations
 * that the engine gives. An answer is kept for its question and the dataset's version, so that many readers of one
 * page cost one computation; when the last of them has left before it is there, it is stopped. Throws what the engine
 * throws, and `EngineUnavailable` when a computation takes too long.
 */
export function withStatistics(whole: Engine, run: Run): NetworkGraph {
  const answers = new Map<string, Shared>();

  async function once<T>(
    engine: Engine,
    question: unknown,
    signal: AbortSignal | undefined,
    answer: (stop: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const { version } = await engine.dataset();
    if (signal?.aborted) throw new Abandoned();
    const key = JSON.stringify([version, question]);
    const shared = answers.get(key) ?? begin(answer);
    const forget = () => answers.get(key) === shared && answers.delete(key);
    if (!answers.has(key)) shared.answer.catch(forget);
    answers.delete(key);
    answers.set(key, shared);
    if (answers.size > KEPT) answers.delete(answers.keys().next().value!);
    // Who gives no signal never leaves.
    shared.readers++;
    const leave = () => {
      shared.readers--;
      if (shared.readers > 0) return;
      forget();
      shared.stop.abort();
    };
    signal?.addEventListener("abort", leave);
    try {
      return (await shared.answer) as T;
    } finally {
      signal?.removeEventListener("abort", leave);
    }
  }

  const statisticsOf = (engine: Engine): Statistics => ({
    keys: ({ prose, merging }, signal) =>
      once(engine, ["keys", prose, merging], signal, async () => keysOf(await engine.graph({ prose, merging }))),
    actorPairs: ({ filter, ...question }, signal) =>
      once(engine, ["actorPairs", filter, question], signal, async (stop) =>
        run({ name: "actorPairs", scope: await engine.affiliations(filter), question }, stop),
      ),
    cohesion: ({ filter, without, exact }, signal) =>
      once(engine, ["cohesion", filter, without, exact], signal, async (stop) =>
        run({ name: "cohesion", scope: await engine.affiliations(filter), without, exact }, stop),
      ),
    bridges: ({ filter, level, limit, exact }, signal) =>
      once(engine, ["bridges", filter, level, limit, exact], signal, async (stop) => {
        const scope = await engine.affiliations(filter);
        // Where no reviewer joined anything, both readings are one, and are read once.
        const joined = (await engine.joins()).length > 0;
        const strict = joined ? await engine.affiliations({ ...filter, merging: "strict" }) : scope;
        return run({ name: "bridges", scope, strict, level, limit, exact }, stop);
      }),
    backbone: ({ filter, ...question }, signal) =>
      once(engine, ["backbone", filter, question], signal, async (stop) =>
        run({ name: "backbone", scope: await engine.affiliations(filter), question }, stop),
      ),
    gaps: ({ filter, level, limit }, signal) =>
      once(engine, ["gaps", filter, level, limit], signal, async (stop) =>
        run({ name: "gaps", scope: await engine.affiliations(filter), level, limit }, stop),
      ),
  });
  return joined(whole, statisticsOf);
}

async function keysOf(graph: GraphStream): Promise<Keys> {
  const keys: Keys = { nodes: [], links: [] };
  for await (const { key } of graph.nodes()) keys.nodes.push(key);
  for await (const { key } of graph.edges()) keys.links.push(key);
  return keys;
}

type Statistics = Omit<NetworkGraph, keyof Engine>;

/** An engine and its statistics, at each of its versions; one that holds a single version is the same for all. */
function joined(engine: Engine, statisticsOf: (engine: Engine) => Statistics): NetworkGraph {
  const graph: NetworkGraph = {
    ...engine,
    ...statisticsOf(engine),
    at: async (...which) => {
      const found = await engine.at(...which);
      return found === engine ? graph : joined(found, statisticsOf);
    },
  };
  return graph;
}

function begin(answer: (stop: AbortSignal) => Promise<unknown>): Shared {
  const stop = new AbortController();
  return { answer: answer(stop.signal), readers: 0, stop };
}
