import { readFileSync } from "node:fs";
import type { Scope } from "../../../server/statistics/two-mode.ts";

/**
 * A network of tests/fixtures/statistics/expected.json and its figures by networkx, igraph and SciPy (made by make.py
 * there).
 */
export interface Expected {
  name: string;
  projects: { id: string; region: string }[];
  affiliations: [actor: string, project: string][];
  cohesion: Record<"before" | "withoutTwo", { components: number[]; isolates: number; meanDistance: number | null }>;
  degree: Record<string, number>;
  betweenness: Record<string, number>;
  brokerage: Record<string, Record<"coordinator" | "gatekeeper" | "consultant" | "liaison", number>>;
  soleTies: Record<string, Record<"within" | "between", number>>;
  ei: Record<string, [internal: number, external: number]>;
  optimalModularity: number;
  sdsm: [a: string, b: string, shared: number, expected: number, p: number][];
  /** Both one-mode projections, of one network alone. */
  pairs?: Record<"projects" | "actors", [a: string, b: string, count: number, newman: number, jaccard: number][]>;
}

/** The networks with expected figures. */
export const EXPECTED = JSON.parse(
  readFileSync(new URL("../../fixtures/statistics/expected.json", import.meta.url), "utf8"),
) as Expected[];

/** A scope from short lists: projects as [id, region or null, …themes], parts as [actor, project]. */
export function scopeOf(
  projects: [id: string, region: string | null, ...themes: string[]][],
  parts: [actor: string, project: string][],
): Scope {
  return {
    projects: projects
      .map(([id, region, ...themes]) => ({
        id,
        name: id,
        sortName: id,
        region: region === null ? null : { id: region, name: region },
        regions: region === null ? [] : [{ id: region, name: region }],
        themes: themes.map((theme) => ({ id: theme, name: theme })),
        unnamedPartners: 1,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    affiliations: parts
      .map(([actor, project]) => ({
        actor: { id: actor, kind: "organisation" as const, name: actor, sortName: actor },
        project,
        roles: ["partners" as const],
      }))
      .sort((a, b) => (a.actor.id + a.project < b.actor.id + b.project ? -1 : 1)),
  };
}

/** The scope of a network with expected figures. */
export const scopeOfExpected = ({ projects, affiliations }: Expected) =>
  scopeOf(
    projects.map(({ id, region }) => [id, region]),
    affiliations,
  );
