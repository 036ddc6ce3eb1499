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

/** Projects set apart from each other by so much, in units of the outlines. */
const APART = 11;

/**
 * Every project of the network at its best-known place: the département of the project or of a body that carries it,
 * else the middle of its region. Projects of one place stand in a ring around it. Those without a region, or with one that
 * the outlines lack (overseas), come in `elsewhere`. Both by id.
 */
export function projectPlaces(network: Network): { placed: ProjectPlace[]; elsewhere: string[] } {
  const byPoint = new Map<string, ProjectPlace[]>();
  const elsewhere: string[] = [];
  for (const id of network.filterNodes((_, { kind }) => kind === "project").toSorted()) {
    const { name, region = null } = network.getNodeAttributes(id);
    const code = departementOf(network, id);
    const departement = DEPARTEMENTS.find((outline) => outline.code === code);
    const point = departement?.centre ?? (region && regionCentre(network.getNodeAttribute(region.id, "code") ?? ""));
    if (!point) {
      elsewhere.push(id);
      continue;
    }
    const key = `${Math.round(point.x)} ${Math.round(point.y)}`;
    const place: ProjectPlace = { id, name, region, point, known: departement ? "departement" : "region" };
    byPoint.set(key, [...(byPoint.get(key) ?? []), place]);
  }
  return { placed: [...byPoint.values()].flatMap(ring).toSorted((a, b) => (a.id < b.id ? -1 : 1)), elsewhere };
}

/** Code of the département where a project is, or where a body that carries it is; null when only the region is known. */
export function departementOf(network: Network, project: string): string | null {
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

function ring(places: ProjectPlace[]): ProjectPlace[] {
  if (places.length === 1) return places;
  const radius = Math.max(APART, (APART * places.length) / Math.PI);
  return places.map((place, i) => {
    const angle = (2 * Math.PI * i) / places.length - Math.PI / 2;
    return {
      ...place,
      point: { x: place.point.x + radius * Math.cos(angle), y: place.point.y + radius * Math.sin(angle) },
    };
  });
}
