import { Type } from "typebox";
import { Intersections, MemberLevel } from "../contract/intersections.ts";
import { BadParameters } from "../contract/errors.ts";
import { FilterParameters, limit } from "./parameters.ts";
import { resolveFilter } from "./resolve.ts";
import type { Question } from "./question.ts";

const parameters = {
  ...FilterParameters,
  level: Type.Optional(
    Type.Unsafe<MemberLevel>({
      ...MemberLevel,
      description:
        "Rows of projects, or of their regions or countries: of those that `regions` names where it names no other place, else of all where projects in scope lie. Unless given, of regions where `regions` is given.",
    }),
  ),
  minMembers: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 10_000,
      default: 1,
      description: "Keeps actors of at least so many of the chosen projects (or territories).",
    }),
  ),
  limit: limit(200, 5000),
};

/** Who takes part in exactly which of the chosen projects, regions or countries. */
export const intersections: Question<typeof parameters, typeof Intersections> = {
  name: "intersections",
  path: "/api/intersections",
  summary:
    "Actors by the exact set of chosen projects (or regions, or countries) they take part in: rows of an UpSet plot",
  parameters,
  answer: Intersections,
  handle: async (graph, given) => {
    if (given.projects && given.regions) {
      throw new BadParameters([
        { parameter: "regions", value: given.regions.join(","), allowed: "either projects or regions, not both" },
      ]);
    }
    const { level, minMembers, limit: most, ...rest } = given;
    const filter = await resolveFilter(graph, rest);
    const by = level ?? (filter.regions ? "region" : "project");
    return graph.intersections({ filter, by, minMembers: minMembers!, limit: most! });
  },
};
