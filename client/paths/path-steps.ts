import type { Paths } from "../../server/contract/paths.ts";

/** A path as `/api/paths` gives it. */
export type Path = Paths["paths"][number];

/** The links of paths as rows of a file, in order: who, by which roles, whom, and the words that state it. */
export const pathSteps = (paths: readonly Path[]): object[] =>
  paths.flatMap(({ nodes, edges }, path) =>
    edges.map((links, step) => ({
      path: path + 1,
      step: step + 1,
      from: nodes[step],
      to: nodes[step + 1],
      roles: links.map(({ attributes }) => attributes.role),
      mentions: links.flatMap(({ attributes }) => attributes.evidence.map(({ mention }) => mention)),
    })),
  );

/** How many rows these are. */
export const countSteps = (paths: readonly Path[]): number => paths.reduce((sum, { edges }) => sum + edges.length, 0);
