import type { Level } from "../package/vocabulary.ts";

/** A place of the Code officiel géographique (for groupings of communes: of Banatic), with what it is part of. */
export interface OfficialPlace {
  /** INSEE code; SIREN code of a grouping of communes. */
  code: string;
  name: string;
  /** Codes of the départements it lies in, none for a region. */
  departements: string[];
  /** Code of its region; null for a grouping, which may lie in several. */
  region: string | null;
}

/** Every place of a level. */
export type OfficialList = Record<Level, OfficialPlace[]>;

interface Entry {
  code: string;
  nom: string;
  type?: string;
  departement?: string;
  region?: string;
  membres?: { code: string }[];
}

/** Answers the content of one of the JSON files of @etalab/decoupage-administratif by its name, such as `communes`. */
export type ReadOfficial = (name: string) => unknown;

/**
 * The official list as @etalab/decoupage-administratif ships it, communes of today only. Throws what `readJson` throws.
 */
export function officialList(readJson: ReadOfficial): OfficialList {
  const read = (name: string) => readJson(name) as Entry[];
  const communes = read("communes").filter(({ type }) => type === "commune-actuelle");
  const home = new Map(communes.map(({ code, departement }) => [code, departement]));
  const groupings = [...read("epci"), ...read("ept")].map(({ code, nom, membres = [] }) => ({
    code,
    name: nom,
    departements: [...new Set(membres.flatMap((commune) => home.get(commune.code) ?? []))].toSorted(),
    region: null,
  }));
  return {
    region: read("regions").map((entry) => place(entry, [])),
    departement: read("departements").map((entry) => place(entry, [])),
    epci: groupings,
    commune: communes.map((entry) => place(entry, entry.departement === undefined ? [] : [entry.departement])),
  };
}

const place = ({ code, nom, region }: Entry, departements: string[]): OfficialPlace => ({
  code,
  name: nom,
  departements,
  region: region ?? null,
});
