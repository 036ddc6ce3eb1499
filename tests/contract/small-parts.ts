import { expect, test } from "vitest";
import type { MemberLevel } from "../../server/contract/intersections.ts";
import { EVERYTHING, type Filter } from "../../server/contract/filter.ts";
import type { Opened } from "./opened.ts";
import { short } from "./opened.ts";
import type { Weight } from "../../server/contract/project-pairs.ts";
import type { TerritoryLevel } from "../../server/contract/territory-pairs.ts";

const project = (slug: string) => `project:small-2024-${slug}`;

/** The questions on who takes part in what, on the small package; figures by hand. */
export function smallParts(engine: Opened) {
  test("shared actors: most projects first, then name", async () => {
    const { projects, actors, total, truncated } = await engine().sharedActors({
      filter: { ...EVERYTHING, minProjects: 2 },
      limit: 10,
    });
    expect(projects.map(({ name, region }) => [name, region?.name ?? null])).toEqual([
      ["Brassage", "Occitanie"],
      ["Chantier", "Bretagne"],
      ["Digue", "Bretagne"],
      ["Étoile", null],
      ["L’Atelier", "Île-de-France"],
    ]);
    expect(actors.map((actor) => `${actor.name}: ${actor.projects.map(({ id }) => short(id)).join(" ")}`)).toEqual([
      "ADEME: atelier brassage chantier",
      "Bo Martin: atelier brassage digue",
      "Cléo Roy: brassage chantier",
      "Lab’Œuvre: atelier chantier",
      "Université de Lys: atelier brassage",
      "Ville de Lys: atelier brassage",
    ]);
    expect([total, truncated]).toEqual([6, false]);
    expect(actors[3]?.projects[0]).toEqual({ id: project("atelier"), roles: ["co_facilitates", "partners"] });
    expect(actors[1]?.regions.map(({ name }) => name)).toEqual(["Île-de-France", "Bretagne", "Occitanie"]);
  });

  test("shared actors: strict, limited, by kind, with mentions", async () => {
    const names = async (filter: Partial<Filter>, limit = 10) => {
      const answer = await engine().sharedActors({ filter: { ...EVERYTHING, minProjects: 2, ...filter }, limit });
      return { ...answer, projects: answer.projects.length, actors: answer.actors.map(({ name }) => name) };
    };
    expect((await names({ merging: "strict" })).actors).not.toContain("Université de Lys");
    expect(await names({}, 2)).toEqual({ projects: 5, actors: ["ADEME", "Bo Martin"], total: 6, truncated: true });
    expect((await names({ kinds: ["person"] })).actors).toEqual(["Bo Martin", "Cléo Roy"]);
    expect((await names({ kinds: ["person"] })).projects).toBe(5);
    expect((await names({ projects: [project("chantier"), project("digue")] })).actors).toEqual([]);
    const prose = { projects: [project("chantier"), project("digue")], prose: true };
    expect((await names(prose)).actors).toEqual(["Lab’Œuvre"]);
    expect((await names({ prose: true, minProjects: 3 })).actors).toEqual(["ADEME", "Bo Martin", "Lab’Œuvre"]);
    const roles: Filter["roles"] = ["carries", "partners", "mentioned_in"];
    expect((await names({ prose: true, minProjects: 3, roles })).actors).toEqual([
      "ADEME",
      "Lab’Œuvre",
      "Ville de Lys",
    ]);
    expect((await names({ roles: ["addresses"] })).actors).toEqual([]);
  });

  test("project pairs: count, Newman, Jaccard", async () => {
    const pairs = async (weight: Weight) => {
      const answer = await engine().projectPairs({ filter: EVERYTHING, weight, limit: 10 });
      return answer.pairs.map((pair) => `${short(pair.a.id)} ${short(pair.b.id)} ${pair.weight}`);
    };
    expect(await pairs("count")).toEqual([
      "atelier brassage 4",
      "atelier chantier 2",
      "brassage chantier 2",
      "atelier digue 1",
      "brassage digue 1",
    ]);
    // ADEME and Bo Martin have three projects (1/2 each), the others two (1 each).
    expect(await pairs("newman")).toEqual([
      "atelier brassage 3",
      "atelier chantier 1.5",
      "brassage chantier 1.5",
      "atelier digue 0.5",
      "brassage digue 0.5",
    ]);
    // Actors: atelier 6, brassage 6, chantier 5, digue 5.
    expect(await pairs("jaccard")).toEqual([
      "atelier brassage 0.5",
      "atelier chantier 0.222222222222",
      "brassage chantier 0.222222222222",
      "atelier digue 0.1",
      "brassage digue 0.1",
    ]);
  });

  test("project pairs: ends, what makes the tie, limit", async () => {
    const { pairs, total, truncated } = await engine().projectPairs({ filter: EVERYTHING, weight: "count", limit: 2 });
    expect([pairs.length, total, truncated]).toEqual([2, 5, true]);
    const region = { id: "territory:region-11", name: "Île-de-France" };
    expect(pairs[1]).toEqual({
      a: { id: project("atelier"), name: "L’Atelier", region },
      b: { id: project("chantier"), name: "Chantier", region: { id: "territory:region-53", name: "Bretagne" } },
      weight: 2,
      shared: [
        { id: "organisation:ademe", name: "ADEME", kind: "organisation", roles: { a: ["partners"], b: ["partners"] } },
        {
          id: "organisation:lab-oeuvre",
          name: "Lab’Œuvre",
          kind: "organisation",
          roles: { a: ["co_facilitates", "partners"], b: ["partners"] },
        },
      ],
    });
  });

  test("pairs that an actor ties, that it alone ties, and who alone ties most", async () => {
    const bo = { id: "person:bo-martin", kind: "person", name: "Bo Martin" };
    const pairs = async (question: { through?: string[]; sole?: boolean }) => {
      const answer = await engine().projectPairs({ filter: EVERYTHING, weight: "newman", limit: 10, ...question });
      expect(answer.total).toBe(answer.pairs.length);
      const ends = answer.pairs.map(({ a, b, weight }) => `${short(a.id)} ${short(b.id)} ${weight}`);
      return { ends, makers: answer.makers };
    };
    const makers = [{ ...bo, members: 3, alone: 2 }];
    expect((await pairs({})).makers).toEqual(makers);
    const ademe = { ends: ["atelier brassage 3", "atelier chantier 1.5", "brassage chantier 1.5"], makers: [] };
    expect(await pairs({ through: ["organisation:ademe"] })).toEqual(ademe);
    const sole = { ends: ["atelier digue 0.5", "brassage digue 0.5"], makers };
    expect(await pairs({ sole: true })).toEqual(sole);
    expect(await pairs({ sole: true, through: [bo.id, "organisation:ademe"] })).toEqual(sole);
    expect(await pairs({ sole: true, through: ["organisation:ademe"] })).toEqual({ ends: [], makers: [] });
    const { pairs: first, total } = await engine().projectPairs({
      filter: EVERYTHING,
      weight: "count",
      sole: true,
      limit: 1,
    });
    expect([first.length, total]).toEqual([1, 2]);
    const departements = { filter: EVERYTHING, weight: "count", level: "departement", limit: 9 } as const;
    const territories = await engine().territoryPairs({ ...departements, sole: true, through: [bo.id] });
    expect([territories.total, territories.makers]).toEqual([1, [{ ...bo, members: 2, alone: 1 }]]);
  });

  test("territory pairs: an actor counts once for a pair", async () => {
    const pairs = async (weight: Weight, level: TerritoryLevel) => {
      const answer = await engine().territoryPairs({ filter: EVERYTHING, weight, level, limit: 10 });
      return answer.pairs.map((pair) => `${pair.a.name}, ${pair.b.name}: ${pair.weight}`);
    };
    const [first, second, third] = ["Île-de-France, Occitanie", "Île-de-France, Bretagne", "Bretagne, Occitanie"];
    expect(await pairs("count", "region")).toEqual([`${first}: 4`, `${second}: 3`, `${third}: 3`]);
    expect(await pairs("newman", "region")).toEqual([`${first}: 3`, `${second}: 2`, `${third}: 2`]);
    // Actors: Île-de-France 6, Occitanie 6, Bretagne 10.
    expect(await pairs("jaccard", "region")).toEqual([
      `${first}: 0.5`,
      `${second}: 0.230769230769`,
      `${third}: 0.230769230769`,
    ]);
    expect(await pairs("count", "departement")).toEqual(["Haute-Garonne, Morbihan: 1"]);
  });

  test("intersections: exactly these, largest first, then more members", async () => {
    const rows = async (filter: Partial<Filter>, by: MemberLevel = "project", minMembers = 1) => {
      const answer = await engine().intersections({
        filter: { ...EVERYTHING, ...filter },
        by,
        minMembers,
        limit: 20,
      });
      expect(answer.total).toBe(answer.rows.length);
      expect(answer.totalActors).toBe(answer.rows.reduce((sum, { count }) => sum + count, 0));
      return answer.rows.map((row) => `${row.members.map(short).join("+")} ${row.count}`);
    };
    expect(await rows({})).toEqual([
      "digue 4",
      "atelier+brassage 2",
      "chantier 2",
      "atelier+brassage+chantier 1",
      "atelier+brassage+digue 1",
      "atelier+chantier 1",
      "brassage+chantier 1",
      "atelier 1",
      "brassage 1",
    ]);
    // Who is in one of the two counts by these two alone.
    expect(await rows({ projects: [project("chantier"), project("digue")] })).toEqual(["chantier 5", "digue 5"]);
    expect(await rows({ kinds: ["person"], roles: ["accompanies"] })).toEqual([
      "atelier+brassage+digue 1",
      "brassage 1",
    ]);
    const mentioned = { roles: ["mentioned_in"], prose: true } satisfies Partial<Filter>;
    expect(await rows(mentioned, "region")).toEqual(["region-53 2", "region-11 1"]);
    expect(await rows({ regions: ["territory:region-11", "territory:region-76"] }, "region")).toEqual([
      "region-11+region-76 4",
      "region-11 2",
      "region-76 2",
    ]);
    // In at least so many; under a theme; what a reviewer joined kept apart.
    expect(await rows({}, "project", 3)).toEqual(["atelier+brassage+chantier 1", "atelier+brassage+digue 1"]);
    expect(await rows({}, "region", 3)).toEqual(["region-11+region-53+region-76 2"]);
    expect(await rows({ themes: ["theme:mobilite"] }, "project", 1)).toEqual(["brassage 6"]);
    expect(await rows({ merging: "strict" }, "project", 2)).toEqual([
      "atelier+brassage+chantier 1",
      "atelier+brassage+digue 1",
      "atelier+brassage 1",
      "atelier+chantier 1",
      "brassage+chantier 1",
    ]);
    expect(await rows({}, "project", 5)).toEqual([]);
    const {
      rows: limited,
      truncated,
      total,
      totalActors,
    } = await engine().intersections({ filter: EVERYTHING, by: "project", minMembers: 1, limit: 2 });
    expect([limited.length, truncated, total, totalActors]).toEqual([2, true, 9, 14]);
    expect(limited[1]?.actors).toEqual([
      { id: "organisation:universite-de-lys", kind: "organisation", name: "Université de Lys", projects: 2 },
      { id: "organisation:ville-de-lys", kind: "organisation", name: "Ville de Lys", projects: 2 },
    ]);
  });

  test("affiliations: projects by id, parts by actor, then project", async () => {
    const { projects, affiliations } = await engine().affiliations({ ...EVERYTHING, themes: ["theme:mobilite"] });
    expect(projects).toEqual([
      {
        id: project("brassage"),
        name: "Brassage",
        sortName: "brassage",
        region: { id: "territory:region-76", name: "Occitanie" },
        regions: [{ id: "territory:region-76", name: "Occitanie" }],
        themes: [
          { id: "theme:alimentation", name: "Alimentation" },
          { id: "theme:mobilite", name: "Mobilité" },
        ],
        unnamedPartners: 2,
      },
      {
        id: project("etoile"),
        name: "Étoile",
        sortName: "etoile",
        region: null,
        regions: [],
        themes: [{ id: "theme:mobilite", name: "Mobilité" }],
        unnamedPartners: 0,
      },
    ]);
    expect(affiliations.map(({ actor, roles }) => `${actor.name} ${roles.join(" ")}`)).toEqual([
      "ADEME partners",
      "La Fabrique carries",
      "Université de Lys partners",
      "Ville de Lys partners",
      "Bo Martin accompanies",
      "Cléo Roy accompanies",
    ]);
    expect(affiliations[0]).toEqual({
      actor: { id: "organisation:ademe", kind: "organisation", name: "ADEME", sortName: "ademe" },
      project: project("brassage"),
      roles: ["partners"],
    });
  });
}
