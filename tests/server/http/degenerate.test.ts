import type { FastifyInstance } from "fastify";
import type { TSchema } from "typebox";
import { Check, Errors } from "typebox/value";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApp } from "../../../server/http/app.ts";
import { ActorPairs } from "../../../server/contract/actor-pairs.ts";
import { Backbone } from "../../../server/contract/backbone.ts";
import { Bridges } from "../../../server/contract/bridges.ts";
import { Cohesion } from "../../../server/contract/cohesion.ts";
import { Gaps } from "../../../server/contract/gaps.ts";
import { Intersections } from "../../../server/contract/intersections.ts";
import { ProjectPairs } from "../../../server/contract/project-pairs.ts";
import { SharedActors } from "../../../server/contract/shared-actors.ts";
import { TerritoryPairs } from "../../../server/contract/territory-pairs.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import type { Dataset } from "../../../seed/package/schema.ts";
import { randomPackage } from "../../contract/random-package.ts";
import { folder, SMALL } from "./serve.ts";

const QUESTIONS: [string, TSchema][] = [
  ["shared-actors?", SharedActors],
  ["project-pairs?weight=jaccard", ProjectPairs],
  ["project-pairs?weight=newman&sole=true", ProjectPairs],
  ["territory-pairs?weight=newman&level=departement", TerritoryPairs],
  ["actor-pairs?weight=jaccard", ActorPairs],
  ["intersections?", Intersections],
  ["intersections?level=region&minMembers=2", Intersections],
  ["cohesion?without=carries,leads,accompanies,co_facilitates,partners", Cohesion],
  ["bridges?", Bridges],
  ["bridges?level=region", Bridges],
  ["backbone?level=project", Backbone],
  ["backbone?level=region&model=swap", Backbone],
  ["backbone?level=actor", Backbone],
  ["gaps?", Gaps],
  ["gaps?level=region&roles=initiated", Gaps],
];

const NOBODY = [
  "roles=initiated",
  "roles=addresses,located_in",
  "kinds=theme",
  "minProjects=1000",
  "statuses=reviewed",
];

const small = packagesAt([folder("tests/fixtures/small")]);
const [, next] = packagesAt(SMALL);
const bare = (dataset: Dataset): Dataset => ({ ...dataset, links: [], unnamed: [], aliases: [] });
const PACKAGES: [string, Dataset[], string[]][] = [
  ["five projects", small, [...NOBODY, "projects=small-2024-etoile", "themes=habitat&legalForms=Association"]],
  ["two packages", packagesAt(SMALL), [...NOBODY, "regions=11"]],
  ["one project", [next!], NOBODY],
  ["projects without a link", small.map(bare), NOBODY],
  ["no project", small.map((dataset) => ({ ...bare(dataset), projects: [] })), NOBODY],
  ["a made-up package", [randomPackage({ projects: 20, actors: 60, links: 200 }, 3)], [...NOBODY, "regions=11"]],
];

describe.each(PACKAGES)("%s", (_, packages, filters) => {
  let app: FastifyInstance;
  beforeAll(async () => {
    const graph = withStatistics(openMemoryGraph(placedNetwork(packages)), inProcess);
    app = await buildApp({ graph, pageDir: folder("no-such-folder"), requestsPerMinute: 1_000_000, log: false });
  });
  afterAll(() => app.close());

  test.each(QUESTIONS)("%s is answered in full, every number a number", async (question, schema) => {
    for (const filter of ["prose=true", "merging=strict", ...filters]) {
      const response = await app.inject(`/api/${question}&${filter}`);
      expect(response.statusCode, `${filter}: ${response.body.slice(0, 200)}`).toBe(200);
      const answer: unknown = response.json();
      expect(Check(schema, answer), `${filter}: ${JSON.stringify(Errors(schema, answer).slice(0, 3))}`).toBe(true);
    }
  });
});

describe("truncated", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    const network = placedNetwork([randomPackage({ projects: 40, actors: 60, links: 200 }, 3)]);
    const graph = withStatistics(openMemoryGraph(network), inProcess);
    app = await buildApp({ graph, pageDir: folder("no-such-folder"), requestsPerMinute: 1_000_000, log: false });
  });
  afterAll(() => app.close());

  test.each(QUESTIONS.filter(([question]) => !question.startsWith("cohesion")))(
    "%s says so, and only then",
    async (question) => {
      interface Listed {
        total: number;
        totalProjects?: number;
        truncated: boolean;
      }
      const ask = async (limit: number) => (await app.inject(`/api/${question}&limit=${limit}`)).json<Listed>();
      const { total, totalProjects = 0 } = await ask(1);
      const most = Math.max(total, totalProjects);
      expect(most).toBeGreaterThan(1);
      const list = ({ total: _total, truncated: _truncated, ...rest }: Listed) =>
        Math.max(
          ...["actors", "pairs", "rows", "projects"].map(
            (name) => (rest as Record<string, unknown[]>)[name]?.length ?? 0,
          ),
        );
      const whole = await ask(most);
      expect([whole.truncated, whole.total]).toEqual([false, total]);
      const cut = await ask(most - 1);
      expect([cut.truncated, cut.total]).toEqual([true, total]);
      if (!question.startsWith("shared")) expect([list(whole), list(cut)]).toEqual([most, most - 1]);
    },
  );
});
