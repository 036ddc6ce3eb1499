import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import type { Network } from "../../server/network/network.ts";
import type { Engine, GraphStream } from "../../server/engine/port.ts";
import { randomQuestions, type Question } from "./random-questions.ts";
import { readGraph } from "./read-graph.ts";

/**
 * Asks two engines the same random questions on one network and fails at the first on which answer or error differs,
 * naming it; gives the number of answers that were the same. The questions depend on the seed alone.
 */
export async function compareEngines(a: Engine, b: Engine, network: Network, count: number, seed = 1): Promise<number> {
  const questions = randomQuestions(network, count, seed);
  for (const question of questions) {
    const [ofA, ofB] = await Promise.all([answer(a, question), answer(b, question)]);
    // toEqual prints a readable difference, but is slow on large answers and passes over undefined.
    if (!isDeepStrictEqual(ofA, ofB)) {
      expect(ofB, JSON.stringify(question)).toEqual(ofA);
      expect.fail(`${JSON.stringify(question)}: answers differ in undefined fields or in -0`);
    }
  }
  return questions.length;
}

/** The answer to a question, graphs read to their end; for a refusal its name, parameter and value. */
export async function answer(engine: Engine, { method, args }: Question): Promise<unknown> {
  try {
    const ask = engine[method] as (...args: unknown[]) => Promise<unknown>;
    const answered = await ask.apply(engine, args);
    return method === "graph" || method === "neighbourhood" ? await readGraph(answered as GraphStream) : answered;
  } catch (error) {
    const { name, parameter, value } = error as { name: string; parameter?: string; value?: string };
    if (name !== "NotFound") throw error;
    return { name, parameter, value };
  }
}
