const day = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });

/** The words of a reference. */
export const citation = {
  network: "réseau de partenaires",
  extract: " (extrait)",
  note: (version: string, filter: string, source: string) =>
    `Version ${version}. Données retenues (${filter}). D’après : ${source}`,
  quoted: (title: string) => `« ${title} »`,
  from: "d’après",
  seen: (date: string) => ` (consulté le ${date})`,
  /** `2026-11-24` as the reference writes it; in UTC, so that no time zone moves it. */
  day: (date: string) => day.format(new Date(`${date}T00:00:00Z`)),
  /** What babel and biblatex call the language. */
  babel: "french",
};
