import { expect, test } from "vitest";
import { programmePackage } from "../../bench/programme-package.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import type { Intersections } from "../../../server/contract/intersections.ts";
import type { SharedActors } from "../../../server/contract/shared-actors.ts";
import type { TerritoryPairs } from "../../../server/contract/territory-pairs.ts";
import { answer } from "../../../server/questions/answer.ts";
import { QUESTIONS } from "../../../server/questions/list.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";

test("who ties two regions or countries is asked of any country, and is who makes their pair", async () => {
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
  // Of two countries too, and by how many projects of the two: the same that their list of shared actors counts.
  const between = (await ask<TerritoryPairs>("/api/territory-pairs?level=country&limit=1")).pairs[0]!;
  const regions = `regions=${between.a.id},${between.b.id}`;
  const [both] = (await ask<Intersections>(`/api/intersections?${regions}&level=country&minMembers=2`)).rows;
  expect(both!.count).toBe(between.weight);
  const { actors } = await ask<SharedActors>(`/api/shared-actors?${regions}&limit=1000`);
  const held = new Map(actors.map(({ id, projects }) => [id, projects.length]));
  for (const { id, projects } of both!.actors) expect(projects).toBe(held.get(id) ?? 1);
});
