import { expect, test } from "vitest";
import { EVERYTHING } from "../../server/contract/filter.ts";
import { BadParameters } from "../../server/contract/errors.ts";
import { resolveFilter } from "../../server/questions/resolve.ts";
import type { Opened } from "./opened.ts";
import { readGraph } from "./read-graph.ts";

/** What questions answer about roles of a package's own, on an engine that holds `tests/fixtures/packages/roles`. */
export function ownRoles(engine: Opened): void {
  const short = (id: string) => id.slice(id.indexOf(":") + 1).replace(/^roles-/, "");
  const all = { ...EVERYTHING, limit: 50 };

  test("are listed by id with their counts", async () => {
    const { roles, counts, vocabulary } = await engine().dataset();
    expect(roles?.map(({ id, participates }) => [id, participates])).toEqual([
      ["advises", false],
      ["evaluates", false],
      ["follows", false],
      ["funds", true],
      ["hosts", true],
    ]);
    expect(counts.roles).toMatchObject({ carries: 1, partners: 1, funds: 4, hosts: 1, evaluates: 2, advises: 2 });
    expect(vocabulary).toEqual({ apart: "funds" });
  });

  test("make shared actors where they participate, and none where they do not", async () => {
    const filter = { ...EVERYTHING, minProjects: 2 };
    const { actors } = await engine().sharedActors({ filter, limit: 50 });
    expect(actors.map(({ id, projects }) => [short(id), projects.map((one) => [short(one.id), one.roles])])).toEqual([
      [
        "fondation",
        [
          ["four", ["funds"]],
          ["lavoir", ["partners", "funds"]],
          ["moulin", ["funds"]],
        ],
      ],
      [
        "ana",
        [
          ["four", ["funds"]],
          ["pont", ["leads"]],
        ],
      ],
      [
        "mairie",
        [
          ["lavoir", ["hosts"]],
          ["moulin", ["carries"]],
        ],
      ],
    ]);
    const funded = await engine().sharedActors({ filter: { ...filter, roles: ["funds"] }, limit: 50 });
    expect(funded.actors.map(({ id }) => short(id))).toEqual(["fondation"]);
    const evaluated = await engine().sharedActors({ filter: { ...filter, roles: ["evaluates"] }, limit: 50 });
    expect(evaluated.actors).toEqual([]);
  });

  test("make pairs of projects and of regions", async () => {
    const question = { filter: EVERYTHING, weight: "count", limit: 50 } as const;
    const { pairs } = await engine().projectPairs(question);
    expect(pairs.map(({ a, b, weight }) => [short(a.id), short(b.id), weight])).toEqual([
      ["lavoir", "moulin", 2],
      ["four", "lavoir", 1],
      ["four", "moulin", 1],
      ["four", "pont", 1],
    ]);
    expect(pairs[0]!.shared.map(({ id, roles }) => [short(id), roles])).toEqual([
      ["fondation", { a: ["partners", "funds"], b: ["funds"] }],
      ["mairie", { a: ["hosts"], b: ["carries"] }],
    ]);
    const regions = await engine().territoryPairs({ ...question, level: "region" });
    expect(regions.pairs.map(({ a, b, weight }) => [short(a.id), short(b.id), weight])).toEqual([
      ["region-53", "region-76", 2],
    ]);
  });

  test("are walked by paths where they participate, unless left out", async () => {
    const ends = { from: "person:ana", to: "organisation:mairie", limit: 10, filter: EVERYTHING };
    const without = (...roles: string[]) => ({ ids: [], roles });
    const { length, paths } = await engine().paths({ ...ends, without: without() });
    expect([length, paths.map(({ nodes }) => nodes.map(({ id }) => short(id)).join(" "))]).toEqual([
      4,
      ["ana four fondation lavoir mairie", "ana four fondation moulin mairie"],
    ]);
    expect(paths[0]!.edges[0]!.map(({ attributes: { role, participates } }) => [role, participates])).toEqual([
      ["funds", true],
    ]);
    expect((await engine().paths({ ...ends, without: without("funds") })).length).toBeNull();
    const cabinet = { ...ends, from: "organisation:cabinet", without: without() };
    expect((await engine().paths(cabinet)).length).toBeNull();
  });

  test("make combinations, and parts for the statistics", async () => {
    const { rows } = await engine().intersections({ filter: EVERYTHING, by: "project", minMembers: 2, limit: 50 });
    expect(
      rows.map(({ members, actors }) => [members.map(short).join(" "), actors.map(({ id }) => short(id))]),
    ).toEqual([
      ["four lavoir moulin", ["fondation"]],
      ["four pont", ["ana"]],
      ["lavoir moulin", ["mairie"]],
    ]);
    const { affiliations } = await engine().affiliations({ ...EVERYTHING, roles: ["hosts", "partners"] });
    expect(affiliations.map(({ actor, project, roles }) => [short(actor.id), short(project), roles])).toEqual([
      ["fondation", "lavoir", ["partners"]],
      ["mairie", "lavoir", ["hosts"]],
    ]);
  });

  test("stand in the graph, on the entity, and choose what the filter keeps", async () => {
    const { edges } = await readGraph(await engine().graph(EVERYTHING));
    const parts = edges.filter(({ attributes }) => attributes.participates);
    expect(parts.map(({ key }) => key.split("|").map(short).join(" "))).toEqual([
      "fondation funds four",
      "fondation funds lavoir",
      "fondation funds moulin",
      "mairie hosts lavoir",
      "ana funds four",
    ]);
    expect(
      edges.filter(({ attributes }) => attributes.role === "evaluates").map(({ attributes }) => attributes),
    ).toEqual([
      expect.not.objectContaining({ participates: true }),
      expect.not.objectContaining({ participates: true }),
    ]);
    const follows = await readGraph(await engine().graph({ ...EVERYTHING, roles: ["follows", "advises"] }));
    expect(follows.edges.map(({ key }) => key.split("|").map(short).join(" "))).toEqual([
      "cabinet advises ana",
      "bo advises ana",
      "four follows moulin",
    ]);
    const { links } = await engine().entity("person:ana");
    expect(
      links.map(({ role, direction, entity, participates }) => [role, direction, short(entity.id), participates]),
    ).toEqual([
      ["leads", "out", "pont", undefined],
      ["advises", "in", "bo", undefined],
      ["advises", "in", "cabinet", undefined],
      ["funds", "out", "four", true],
    ]);
    const near = await readGraph(await engine().neighbourhood({ id: "project:roles-pont", depth: 1, filter: all }));
    expect(near.nodes.map(({ key }) => short(key))).toEqual(["cabinet", "ana", "pont"]);
    const often = await readGraph(await engine().graph({ ...EVERYTHING, minProjects: 2, kinds: ["person"] }));
    expect(often.nodes.map(({ key }) => short(key))).toEqual([]);
    const actors = await readGraph(await engine().graph({ ...EVERYTHING, minProjects: 2 }));
    expect(actors.nodes.map(({ key }) => short(key))).toEqual([
      "fondation",
      "mairie",
      "ana",
      "four",
      "lavoir",
      "moulin",
      "pont",
      "region-53",
      "region-76",
    ]);
  });

  test("are what actors are found by, in each language that has a label", async () => {
    const found = async (q: string) => (await engine().search({ q, limit: 9 })).results.map(({ id }) => short(id));
    expect(await found("finance")).toEqual(["ana", "fondation"]);
    expect(await found("funds")).toEqual(["ana", "fondation"]);
    expect(await found("hosts")).toEqual(["mairie"]);
    expect(await found("évalue")).toEqual([]);
  });

  test("are values of the filter, and what no package has is refused", async () => {
    expect(await resolveFilter(engine(), { roles: ["funds", "carries"] })).toMatchObject({
      roles: ["funds", "carries"],
    });
    const error: unknown = await resolveFilter(engine(), { roles: ["carries", "pays"] }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(BadParameters);
    const [wrong] = (error as BadParameters).errors;
    expect(wrong).toMatchObject({ parameter: "roles", value: "pays" });
    expect(wrong!.allowed).toContain("evaluates");
  });
}
