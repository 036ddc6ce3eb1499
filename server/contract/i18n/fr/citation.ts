import { date } from "./numbers.ts";

/** The words of a reference. */
export const citation = {
  network: "réseau de partenaires",
  bareNetwork: "réseau",
  extract: " (extrait)",
  note: (version: string, filter: string, source: string) =>
    `Version ${version}. Données retenues (${filter}). D’après : ${source}`,
  quoted: (title: string) => `« ${title} »`,
  from: "d’après",
  seen: (day: string) => ` (consulté le ${day})`,
  /** `2026-11-24` as the reference writes it. */
  day: date,
  /** What babel and biblatex call the language. */
  babel: "french",
};
