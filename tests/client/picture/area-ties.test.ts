import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { expect, test } from "vitest";
import type { Role } from "../../../server/contract/shared.ts";
import { byCodeUnit, projectsOf, toNetwork } from "../../../client/model/network.ts";
import { byRole, isPart } from "../../../client/model/vocabulary.ts";
import { areaTies } from "../../../client/picture/area-ties.ts";
import { edge, graph, node } from "../small.ts";

const ROLES = ["carries", "partners", "mentioned_in"] as const;

test("ties of areas are those that one counts actor by actor, whatever areas are called", async () => {
  const generator = xoroshiro128plus(5);
  const random = (below: number): number => uniformInt(generator, 0, below - 1);
  const projects = Array.from({ length: 24 }, (_, at) => `project:${at}`);
  const actors = Array.from({ length: 40 }, (_, at) => `organisation:${at}`);
  const links = Array.from({ length: 220 }, () => edge(actors[random(40)]!, ROLES[random(3)]!, projects[random(24)]!));
  const whole = toNetwork(
    graph(
      [...projects, ...actors].map((id) => node(id)),
      links,
    ),
  );
  const shown = whole.part((id) => id !== "organisation:3" && id !== "project:5");
  const areas = ["b", "a", "zone:10", "zone:9", "b/1"];
  const of = new Map(projects.slice(0, 20).map((id, at) => [id, areas[at % areas.length]!]));
  const counts = new Map<string, number>();
  const shared = new Set<string>();
  const ties = new Map<string, { a: string; b: string; weight: number; roles: Map<Role, number> }>();
  for (const actor of actors) {
    if (projectsOf(whole, actor).length > 1 && shown.hasNode(actor)) shared.add(actor);
    const here = new Map<string, Set<Role>>();
    if (shown.hasNode(actor))
      shown.forEachLinkFrom(actor, (link, project) => {
        const area = of.get(project);
        if (area && isPart(link)) here.set(area, new Set([...(here.get(area) ?? []), link.role]));
      });
    const ends = [...here.keys()].sort(byCodeUnit);
    for (const [at, a] of ends.entries()) {
      counts.set(a, (counts.get(a) ?? 0) + 1);
      for (const b of ends.slice(at + 1)) {
        const tie = ties.get(`${a} ${b}`) ?? { a, b, weight: 0, roles: new Map<Role, number>() };
        tie.weight += 1;
        for (const role of new Set([...here.get(a)!, ...here.get(b)!]))
          tie.roles.set(role, (tie.roles.get(role) ?? 0) + 1);
        ties.set(`${a} ${b}`, tie);
      }
    }
  }
  const expected = [...ties.values()]
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.a, b.a) || byCodeUnit(a.b, b.b))
    .map(({ roles, ...tie }) => ({
      ...tie,
      roles: [...roles]
        .map(([role, count]) => ({ role, count }))
        .sort((a, b) => b.count - a.count || byRole(a.role, b.role)),
    }));
  const found = await areaTies(shown, whole, of, () => undefined);
  expect(found.ties).toEqual(expected);
  expect(found.counts).toEqual(counts);
  expect(found.shared).toEqual(shared);
});
