import { EVERYTHING } from "../../server/contract/filter.ts";
import type { Network } from "../../server/network/network.ts";
import type { Engine } from "../../server/engine/port.ts";
import { randomNumbers } from "../../server/statistics/random.ts";
import { drawer, type Drawer } from "./drawer.ts";

/** A question to an engine: a method of the port and its arguments. */
export type Question = { [M in Method]: { method: M; args: Parameters<Engine[M]> } }[Method];
type Method = Exclude<keyof Engine, "name" | "ready" | "close">;

/** As many questions as asked for, drawn from what a network holds; the same seed gives the same questions. */
export function randomQuestions(network: Network, count: number, seed = 1): Question[] {
  const draw = drawer(randomNumbers(seed), network);
  return Array.from({ length: count }, (_, i) => {
    const make = MAKERS[i % MAKERS.length];
    if (!make) throw new Error("There is no question to draw.");
    return make(draw);
  });
}

const MAKERS: ((draw: Drawer) => Question)[] = [
  (draw) => ({ method: "graph", args: [draw.filter()] }),
  (draw) => ({ method: "sharedActors", args: [{ filter: draw.filter(), limit: draw.limit() }] }),
  (draw) => ({
    method: "search",
    args: [{ q: draw.words(), limit: draw.limit(), ...draw.maybe("kinds", draw.kinds) }],
  }),
  (draw) => {
    return { method: "projectPairs", args: [{ filter: draw.filter(), ...draw.pairs() }] };
  },
  (draw) => ({ method: "entity", args: [draw.id()] }),
  (draw) => {
    const level = draw.one(["region", "departement", "country"] as const);
    return { method: "territoryPairs", args: [{ filter: draw.filter(), ...draw.pairs(), level }] };
  },
  (draw) => {
    const without = { ids: draw.chance(0.3) ? draw.ids() : [], roles: draw.chance(0.3) ? [draw.role()] : [] };
    const [from, to] = draw.twoEnds();
    return {
      method: "paths",
      args: [
        {
          from,
          to,
          ...draw.maybe("max", () => draw.one([2, 4, 6, 12])),
          without,
          limit: draw.limit(),
          filter: draw.chance(0.5) ? EVERYTHING : draw.filter(),
        },
      ],
    };
  },
  (draw) => ({ method: "neighbourhood", args: [{ id: draw.id(), depth: draw.one([1, 2, 3]), filter: draw.filter() }] }),
  (draw) => {
    const by = draw.one(["project", "region", "country"] as const);
    const filter = {
      ...draw.filter(),
      ...(by !== "project"
        ? draw.maybe("regions", draw.regions, 0.5)
        : draw.maybe("projects", () => draw.ids("project"), 0.5)),
    };
    return { method: "intersections", args: [{ filter, by, minMembers: draw.one([1, 1, 2, 3]), limit: draw.limit() }] };
  },
  (draw) => ({ method: "affiliations", args: [draw.filter()] }),
  (draw) => {
    const merging = draw.one(["reviewed", "strict"] as const);
    const written = [...draw.ids(), ...draw.redirected()].map(draw.written);
    return { method: "resolve", args: [[...written, "11", "nobody"], draw.kinds(), merging] };
  },
  (draw) => ({ method: "redirect", args: [draw.written(draw.redirected()[0] ?? draw.id())] }),
  () => ({ method: "joins", args: [] }),
  (draw) => ({ method: "editions", args: [{ from: draw.package(), to: draw.package() }] }),
];
