import type { Dataset } from "./schema.ts";

type Territory = Dataset["territories"][number];
type Link = Dataset["links"][number];

/** What official codes and what lies in what are taken from. */
export const OFFICIAL: Dataset["sources"][number] = {
  id: "cog",
  title: "Code officiel géographique",
  author: "Insee",
  year: null,
  url: "https://www.insee.fr/fr/information/2560452",
  licence: "Licence Ouverte 2.0",
  citation:
    "Insee, Code officiel géographique ; Banatic pour les groupements de communes ; d’après le paquet npm decoupage-administratif 6.0.0 d’Etalab.",
};

/** Official places by their ids, and what each is part of directly. */
export interface PlacesAbove {
  place: (id: string) => Territory | undefined;
  above: (id: string) => readonly Territory[];
}

/**
 * Rows of these places (ids) and of all that they are part of, each once, and the links between them; `known` are rows
 * that are there already.
 */
export function officialTerritories(
  ids: Iterable<string>,
  places: PlacesAbove,
  known: readonly Territory[] = [],
): { territories: Territory[]; links: Link[] } {
  const territories = new Map(known.map((territory) => [territory.id, territory]));
  const links: Link[] = [];
  const add = (id: string): void => {
    const place = territories.has(id) ? undefined : places.place(id);
    if (!place) return;
    territories.set(id, { id, name: place.name, level: place.level, code: place.code });
    for (const parent of places.above(id)) {
      links.push(partOf(id, parent.id, parent.name));
      add(parent.id);
    }
  };
  for (const id of ids) add(id);
  return { territories: [...territories.values()], links };
}

const partOf = (source: string, target: string, mention: string): Link => ({
  source,
  role: "part_of",
  target,
  mention,
  qualifier: null,
  group: null,
  reference: OFFICIAL.id,
  record: null,
  section: null,
  first_line: null,
  last_line: null,
  status: "stated",
});
