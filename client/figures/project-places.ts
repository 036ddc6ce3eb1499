import type { Network } from "../model/network.ts";
import type { Point } from "../labels/box.ts";
import { fold } from "../../server/contract/fold.ts";
import { entryOf } from "../model/map-entry.ts";
import { perNetwork } from "../model/per-network.ts";
import { DEPARTEMENTS, REGION_NAMES, regionCentre } from "./france.ts";

/** Where a project stands on the map: a point, and how finely it is known. */
export interface ProjectPlace {
  id: string;
  name: string;
  region: { id: string; name: string } | null;
  point: Point;
  /** `departement` where the project or its carrier has a known place, else the middle of the `region`. */
  known: "departement" | "region";
  /** Codes of the départements where the project, else a body that carries it, is; it is drawn in the first of them. */
  departements: readonly string[];
}

/** Every project of a network where it stands. */
export interface ProjectPlaces {
  placed: ProjectPlace[];
  overseas: { id: string; name: string; region: { id: string; name: string } }[];
  elsewhere: string[];
}

/**
 * Every project of the network at its best-known place: the département of the project or of a body that carries it,
 * else the middle of its region. Those of a region that the outlines lack (overseas) come in `overseas`, those without
 * a region in `elsewhere`. All by id. Looked for once in a network, whatever else of a map changes.
 */
export const projectPlaces = perNetwork((network): ProjectPlaces => {
  const placed: ProjectPlace[] = [];
  const overseas: { id: string; name: string; region: { id: string; name: string } }[] = [];
  const elsewhere: string[] = [];
  // Thousands of projects are in few regions and territories: each is looked up once.
  const regions = new Map<string, ReturnType<typeof regionInFrance>>();
  const above = new Map<string, readonly string[]>();
  for (const id of network.filterNodes((_, { kind }) => kind === "project").toSorted()) {
    const { name, region = null } = network.getNodeAttributes(id);
    const departements = departementsOf(network, id, above);
    const departement = OUTLINES.get(departements[0] ?? "");
    const inFrance = region && entryOf(regions, `${region.id} ${region.name}`, () => regionInFrance(region));
    const point = departement?.centre ?? inFrance?.centre;
    if (point) placed.push({ id, name, region, point, known: departement ? "departement" : "region", departements });
    else if (region && inFrance?.isThere) overseas.push({ id, name, region });
    else elsewhere.push(id);
  }
  return { placed, overseas, elsewhere };
});

const OUTLINES = new Map(DEPARTEMENTS.map((outline) => [outline.code, outline]));

/** Whether a region is one of France, and its middle; null where the outlines lack it. */
function regionInFrance(region: { id: string; name: string }): { isThere: boolean; centre: Point | null } {
  const isThere = isFrench(region);
  return { isThere, centre: isThere ? regionCentre(codeOf(region.id, "region")) : null };
}

/**
 * The code of a territory of France, "" for any other: codes are national, and an id without a country means France.
 */
const codeOf = (id: string, level: "region" | "departement"): string =>
  id.startsWith(`territory:${level}-`) ? id.slice(`territory:${level}-`.length) : "";

/** What a region of France is called beside its official name. */
const ALSO_CALLED: Readonly<Record<string, string>> = { "53": "Brittany", "93": "PACA" };
/** Letters that two forms of one name begin a word with: « Corse », “Corsica”. */
const BEGINNING = 4;

/**
 * Whether a region is what its code means in France: a package that gives another country's codes without saying so
 * (« Rogaland », 11) is betrayed by the name, which shares no word with the official one.
 */
function isFrench({ id, name }: { id: string; name: string }): boolean {
  const code = codeOf(id, "region");
  const official = REGION_NAMES.get(code);
  if (official === undefined) return false;
  const wordsOf = (text: string): string[] =>
    fold(text)
      .split(" ")
      .map((word) => word.slice(0, BEGINNING))
      .filter((word) => word.length === BEGINNING);
  const known = wordsOf(`${official} ${ALSO_CALLED[code] ?? ""}`);
  return fold(name) === fold(official) || wordsOf(name).some((word) => known.includes(word));
}

/**
 * Those of some projects that are drawn in one of the several départements that they are in, each with the codes of
 * all.
 */
export const inSeveral = (places: readonly ProjectPlace[]): string[] =>
  places.flatMap(({ name, known, departements }) =>
    known === "departement" && departements.length > 1 ? [`${name} (${departements.join(", ")})`] : [],
  );

/**
 * Codes of the départements where a project is, or where the first body that carries it and has a place is, in their
 * order; none when only the region is known. `above` keeps what is known of territories.
 */
function departementsOf(network: Network, project: string, above: Map<string, readonly string[]>): string[] {
  const carriers: string[] = [];
  network.forEachLinkTo(project, ({ role }, actor) => {
    if (role === "carries" && network.getNodeAttribute(actor, "kind") === "organisation") carriers.push(actor);
  });
  for (const start of [project, ...carriers]) {
    const codes = new Set(
      targets(network, start, "located_in").flatMap((territory) =>
        entryOf(above, territory, () => upwards(network, territory)),
      ),
    );
    if (codes.size > 0) return [...codes].toSorted();
  }
  return [];
}

/** The codes of the nearest départements among a territory and those it is part of. */
function upwards(network: Network, territory: string): readonly string[] {
  const code = codeOf(territory, "departement");
  if (code !== "") return [code];
  return targets(network, territory, "part_of").flatMap((above) => upwards(network, above));
}

function targets(network: Network, id: string, role: "located_in" | "part_of"): string[] {
  const found: string[] = [];
  network.forEachLinkFrom(id, (link, target) => link.role === role && found.push(target));
  return found.toSorted();
}
