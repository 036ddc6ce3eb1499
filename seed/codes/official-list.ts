import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Level } from "../package/schema.ts";

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

/**
 * The official list as @etalab/decoupage-administratif ships it, communes of today only. Its module finds its files from
 * the working directory, so they are read here. Throws where the package is not installed.
 */
export function officialList(): OfficialList {
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

function read(name: string): Entry[] {
  const path = createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${name}.json`);
  return JSON.parse(readFileSync(path, "utf8")) as Entry[];
}
