import { Intersections } from "../contract/intersections.ts";
import { BadParameters } from "../errors.ts";
import { FilterParameters, limit } from "./parameters.ts";
import { resolveIds } from "./resolve.ts";
import type { Route } from "./route.ts";

const { projects, regions, roles, kinds } = FilterParameters;
const query = { projects, regions, roles, kinds, limit: limit(200, 5000) } as const;

/** Who takes part in exactly which of the chosen projects or regions. */
export const intersections: Route<typeof query> = {
  name: "intersections",
  path: "/api/intersections",
  summary: "Actors by the exact set of chosen projects (or regions) they take part in: rows of an UpSet plot",
  query,
  answer: Intersections,
  handle: async (graph, given) => {
    if (given.projects && given.regions) {
      throw new BadParameters([
        { parameter: "regions", value: given.regions.join(","), allowed: "either projects or regions, not both" },
      ]);
    }
    const by = given.regions ? "region" : "project";
    const members = given.regions
      ? await resolveIds(graph, "regions", given.regions, ["territory"])
      : await resolveIds(graph, "projects", given.projects ?? [], ["project"]);
    // A smaller territory would count nobody: an actor belongs to the regions of its projects.
    const smaller = members.find((id) => given.regions && !id.startsWith("territory:region-"));
    if (smaller !== undefined) {
      throw new BadParameters([{ parameter: "regions", value: smaller, allowed: "regions, by INSEE code or id" }]);
    }
    const { roles: own, kinds: sorts, limit: most } = given;
    return graph.intersections({
      by,
      members,
      ...(own && { roles: own }),
      ...(sorts && { kinds: sorts }),
      limit: most!,
    });
  },
};
