import { expect, test } from "vitest";
import { programmePackage } from "../../bench/programme-package.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import type { Intersections } from "../../../server/contract/intersections.ts";
import type { TerritoryPairs } from "../../../server/contract/territory-pairs.ts";
import { answer } from "../../../server/questions/answer.ts";
import { QUESTIONS } from "../../../server/questions/list.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";

test("who ties two regions is asked of regions of any country, and is who makes their pair", async () => {
  const graph = withStatistics(openMemoryGraph(placedNetwork([programmePackage(200)])), inProcess);
  const ask = async <T>(address: string): Promise<T> => {
    const asked = { origin: "https://maillage.example", signal: new AbortController().signal };
    return JSON.parse((await answer(QUESTIONS, graph, address, asked)).body as string) as T;
  };
  const { pairs } = await ask<TerritoryPairs>("/api/territory-pairs?limit=100");
  const isAbroad = ({ id }: { id: string }) => /^territory:[a-z]{2}-region-/.test(id);
  const { a, b, weight } = pairs.find((pair) => isAbroad(pair.a) && isAbroad(pair.b))!;
  const { rows } = await ask<Intersections>(`/api/intersections?regions=${a.id},${b.id}&minMembers=2`);
  expect(rows).toHaveLength(1);
  expect(rows[0]!.members.toSorted()).toEqual([a.id, b.id].toSorted());
  expect(rows[0]!.count).toBe(weight);
});
