import type { JournalRow, Values } from "../../../seed/corrections/correction.ts";

/** A row of a journal about the example package, with what tests rarely look at filled in. */
export function row(
  id: string,
  action: JournalRow["action"],
  subject: string,
  before: Values | null,
  after: Values | null,
  rest: Partial<JournalRow> = {},
): JournalRow {
  const cell = (values: Values | null) => (values === null ? null : JSON.stringify(values));
  const filled = { reason: `Because of ${id}.`, author: "A. R.", day: "2026-11-27", evidence: null };
  return { id, action, subject, before: cell(before), after: cell(after), ...filled, ...rest };
}

export const EPICERIE = "project:exemple-2025-epicerie";
export const VERGER = "project:exemple-2025-verger";
export const COMMUNE = "organisation:commune-de-lys";
export const AMIS = "organisation:les-amis-du-verger";

const EVIDENCE = { reference: "recueil-2025", section: "card", first_line: 30, last_line: 30, status: "stated" };

/** One correction of every kind, which fit the example one after the other. */
export const JOURNAL: readonly JournalRow[] = [
  row("a1", "change", "person:bo-martin", { name: "Bo Martin" }, { name: "Bo Martín" }),
  row("a2", "add", "organisation:mairie-de-lys", null, { name: "Mairie de Lys", type: "authority" }),
  row("a3", "add", `organisation:mairie-de-lys|partners|${VERGER}`, null, { mention: "la mairie", ...EVIDENCE }),
  row("a4", "merge", "organisation:mairie-de-lys", { name: "Mairie de Lys" }, { entity: COMMUNE }),
  row(
    "a5",
    "change",
    `${AMIS}|partners|${EPICERIE}`,
    { source: AMIS, first_line: 10 },
    { source: "organisation:lys-habitat", qualifier: "bailleur" },
  ),
  row("a6", "remove", `${EPICERIE}|addresses|theme:lien-social`, { mention: "lien social" }, null),
  row("a7", "separate", COMMUNE, null, {
    id: "organisation:ccas-de-lys",
    name: "CCAS de Lys",
    type: "public_body",
    links: [`${COMMUNE}|partners|${VERGER}`],
  }),
  row("a8", "change", "person:ana-morel", { id: "person:ana-morel" }, { id: "person:anna-morel", name: "Anna Morel" }),
  row(
    "a9",
    "change",
    `${VERGER}|addresses|theme:alimentation`,
    { target: "theme:alimentation" },
    { target: "theme:lien-social" },
  ),
  row("b1", "add", "lettre-2026", null, { title: "Letter of the town", citation: "Town, 2026." }),
  row("b2", "change", EPICERIE, { legal_form: "Association" }, { legal_form: "SCIC" }),
];
