import { Abandoned } from "../contract/errors.ts";
import { firstBridges, firstPairs, rowsFor } from "./first-rows.ts";
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
 * page cost one computation, whatever `limit` up to a thousand they ask by; when the last of them has left before it is
 * there, it is stopped. Throws what the engine throws, and `EngineUnavailable` when a computation takes too long.
 */
export function withStatistics(whole: Engine, run: Run): NetworkGraph {
  const once = answeringOnce();
  const statisticsOf = (engine: Engine): Statistics => ({
    keys: ({ prose, merging }, signal) =>
      once(engine, ["keys", prose, merging], signal, async () => keysOf(await engine.graph({ prose, merging }))),
    actorPairs: async ({ filter, limit, ...rest }, signal) => {
      const question = { ...rest, limit: rowsFor(limit) };
      const held = await once(engine, ["actorPairs", filter, question], signal, async (stop) =>
        run({ name: "actorPairs", scope: await engine.affiliations(filter), question }, stop),
      );
      return firstPairs(held, limit);
    },
    cohesion: ({ filter, without, exact }, signal) =>
      once(engine, ["cohesion", filter, without, exact], signal, async (stop) =>
        run({ name: "cohesion", scope: await engine.affiliations(filter), without, exact }, stop),
      ),
    bridges: async ({ filter, level, limit: asked, exact }, signal) => {
      const limit = rowsFor(asked);
      const held = await once(engine, ["bridges", filter, level, limit, exact], signal, async (stop) => {
        const scope = await engine.affiliations(filter);
        // Where no reviewer joined anything, both readings are one, and are read once.
        const joined = (await engine.joins()).length > 0;
        const strict = joined ? await engine.affiliations({ ...filter, merging: "strict" }) : scope;
        return run({ name: "bridges", scope, strict, level, limit, exact }, stop);
      });
      return firstBridges(held, asked);
    },
    backbone: async ({ filter, limit, ...rest }, signal) => {
      const question = { ...rest, limit: rowsFor(limit) };
      const held = await once(engine, ["backbone", filter, question], signal, async (stop) =>
        run({ name: "backbone", scope: await engine.affiliations(filter), question }, stop),
      );
      return firstPairs(held, limit);
    },
    gaps: async ({ filter, level, limit: asked }, signal) => {
      const limit = rowsFor(asked);
      const held = await once(engine, ["gaps", filter, level, limit], signal, async (stop) =>
        run({ name: "gaps", scope: await engine.affiliations(filter), level, limit }, stop),
      );
      return firstPairs(held, asked);
    },
  });
  return joined(whole, statisticsOf);
}

/** What is kept of all engines' answers, and computes those that are not. */
function answeringOnce() {
  const answers = new Map<string, Shared>();

  return async function once<T>(
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
  };
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
