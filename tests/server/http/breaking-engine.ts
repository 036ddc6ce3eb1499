import { setTimeout as sleep } from "node:timers/promises";
import { EVERYTHING } from "../../../server/contract/filter.ts";
import type { Engine } from "../../../server/engine/port.ts";

/** By `minProjects` of this many, an engine is asked for what breaks. */
export const BREAKS = 999;

/** An engine whose graph of that filter fails after some megabytes of it; it answers everything else as it is. */
export function breakingEngine(engine: Engine): Engine {
  const nodes = async function* () {
    for (let i = 0; i < 60; i++) {
      await sleep(0);
      const name = "n".repeat(100_000);
      const attributes = { kind: "project" as const, name, x: i, y: i, otherNames: [], packages: [] };
      yield { key: `project:p-${i}`, attributes };
    }
    // By then all of it is read: libuv takes a reset that comes with the last bytes for an end.
    await sleep(100);
    throw new Error("The disk of the database broke.");
  };
  const breaking: Engine = {
    ...engine,
    at: async () => breaking,
    graph: async (filter) => {
      if (filter.minProjects !== BREAKS) return engine.graph(filter);
      return { ...(await engine.graph(EVERYTHING)), nodes };
    },
  };
  return breaking;
}
