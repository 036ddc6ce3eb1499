import type { Network } from "./network.ts";
import { DEPARTEMENTS, regionCentre, type Point } from "./france.ts";

/** Where a project stands on the map: a point, and how finely it is known. */
export interface ProjectPlace {
  id: string;
  name: string;
  region: { id: string; name: string } | null;
  point: Point;
  /** `departement` where the project or its carrier has a known place, else the middle of the `region`. */
  known: "departement" | "region";
}

/**
 * Every project of the network at its best-known place: the département of the project or of a body that carries it,
 * else the middle of its region. Those of a region that the outlines lack (overseas) come in `overseas`, those without a
 * region in `elsewhere`. All by id.
 */
export function projectPlaces(network: Network): {
  placed: ProjectPlace[];
  overseas: { id: string; name: string; region: { id: string; name: string } }[];
  elsewhere: string[];
} {
  const placed: ProjectPlace[] = [];
  const overseas: { id: string; name: string; region: { id: string; name: string } }[] = [];
  const elsewhere: string[] = [];
  for (const id of network.filterNodes((_, { kind }) => kind === "project").toSorted()) {
    const { name, region = null } = network.getNodeAttributes(id);
    const code = departementOf(network, id);
    const departement = DEPARTEMENTS.find((outline) => outline.code === code);
    const point = departement?.centre ?? (region && regionCentre(codeOf(network, region.id)));
    if (point) placed.push({ id, name, region, point, known: departement ? "departement" : "region" });
    else if (region) overseas.push({ id, name, region });
    else elsewhere.push(id);
  }
  return { placed, overseas, elsewhere };
}

const codeOf = (network: Network, id: string): string =>
  network.hasNode(id) ? (network.getNodeAttribute(id, "code") ?? "") : "";

/** Code of the département where a project is, or where a body that carries it is; null when only the region is known. */
function departementOf(network: Network, project: string): string | null {
  const carriers = network
    .filterInNeighbors(project, (_, { kind }) => kind === "organisation")
    .filter((actor) => network.someEdge(actor, project, (_, { role }) => role === "carries"));
  for (const start of [project, ...carriers]) {
    for (const territory of targets(network, start, "located_in")) {
      const code = upwards(network, territory);
      if (code) return code;
    }
  }
  return null;
}

/** The code of the first département among a territory and those it is part of. */
function upwards(network: Network, territory: string): string | null {
  const { level, code } = network.getNodeAttributes(territory);
  if (level === "departement") return code ?? null;
  for (const above of targets(network, territory, "part_of")) {
    const found = upwards(network, above);
    if (found) return found;
  }
  return null;
}

const targets = (network: Network, id: string, role: "located_in" | "part_of"): string[] =>
  network
    .filterOutEdges(id, (_, attributes) => attributes.role === role)
    .map((edge) => network.target(edge))
    .toSorted();
