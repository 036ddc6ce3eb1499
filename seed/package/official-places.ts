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

/** What names of statistical regions of Europe and of countries are taken from, and which country a region is of. */
export const EUROPEAN: Dataset["sources"][number] = {
  id: "nuts",
  title: "NUTS, ISO 3166-1",
  author: "Eurostat, ISO, Unicode CLDR",
  year: null,
  url: "https://ec.europa.eu/eurostat/web/nuts",
  licence: "CC BY 4.0",
  citation:
    "Eurostat, nomenclature des unités territoriales statistiques (NUTS 2024, 2018 pour le Royaume-Uni, et codes antérieurs) ; ISO 3166-1 pour les pays, nommés d’après Unicode CLDR.",
};

/** Those of the sources that these territories and the links between them are taken from. */
export const sourcesOfPlaces = (territories: readonly Territory[]): Dataset["sources"] => [
  ...(territories.some(({ id }) => !isEuropean(id)) ? [OFFICIAL] : []),
  ...(territories.some(({ id }) => isEuropean(id)) ? [EUROPEAN] : []),
];

/** Whether a territory is a country, or a region of another country than France. */
const isEuropean = (id: string): boolean => /^territory:(country-|[a-z]{2}-)/.test(id);

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
      links.push(partOf(id, parent.id, parent.name, isEuropean(parent.id) ? EUROPEAN.id : OFFICIAL.id));
      add(parent.id);
    }
  };
  for (const id of ids) add(id);
  return { territories: [...territories.values()], links };
}

const partOf = (source: string, target: string, mention: string, reference: string): Link => ({
  source,
  role: "part_of",
  target,
  mention,
  qualifier: null,
  group: null,
  reference,
  record: null,
  section: null,
  first_line: null,
  last_line: null,
  status: "stated",
});
