import type { Dataset } from "../../../seed/package/schema.ts";
import { BLANK_PROJECT } from "../../blank-rows.ts";

type Link = Dataset["links"][number];

const link = (source: string, role: Link["role"], target: string, section: Link["section"] = "card"): Link => ({
  source,
  role,
  target,
  mention: source,
  qualifier: null,
  group: null,
  reference: "notes",
  section,
  first_line: 1,
  last_line: 1,
  status: "stated",
});

const project = (name: string): Dataset["projects"][number] => ({
  id: `project:${name}`,
  name,
  ...BLANK_PROJECT,
  open_partners: false,
});

/**
 * Two networks in one, small enough to count on paper:
 *
 *   town – cap – ada – dune – lys – etang        anse – rio – baie
 *
 * Betweenness of a node in a path is the number of nodes before it by that of those after it: town 0, cap 4, ada 6,
 * dune 6, lys 4, etang 0; anse 0, rio 1, baie 0. The most that one of 5 projects can have beside 4 actors is 24, one of
 * 4 actors beside 5 projects 25 (Borgatti & Everett 1997, p. 256).
 */
export const TWO_PATHS: Dataset = {
  package: {
    name: "paths",
    title: "Paths",
    edition: null,
    licence: "CC0",
    citation: "Nobody.",
    source: { title: "Notes", url: null },
  },
  projects: ["anse", "baie", "cap", "dune", "etang"].map(project),
  organisations: ["lys", "town"].map((name) => ({ id: `organisation:${name}`, name, type: null, site: null })),
  persons: ["ada", "rio"].map((name) => ({ id: `person:${name}`, name })),
  themes: [{ id: "theme:eau", name: "Eau", name_en: null }],
  territories: [{ id: "territory:region-11", name: "Île-de-France", level: "region", code: "11" }],
  sources: [{ id: "notes", title: "Notes", author: null, year: null, url: null, licence: null, citation: "Notes." }],
  roles: [],
  links: [
    link("organisation:town", "partners", "project:cap"),
    link("person:ada", "accompanies", "project:cap"),
    link("person:ada", "accompanies", "project:dune"),
    // A second role in the same project makes no second project.
    link("person:ada", "leads", "project:dune"),
    link("organisation:lys", "partners", "project:dune"),
    link("organisation:lys", "partners", "project:etang"),
    link("person:rio", "accompanies", "project:anse"),
    link("person:rio", "accompanies", "project:baie"),
    // In running text alone: it closes the longer path to a ring where the filter asks for prose.
    link("organisation:town", "partners", "project:etang", "prose"),
    link("project:cap", "addresses", "theme:eau"),
    link("project:cap", "located_in", "territory:region-11"),
    link("project:dune", "located_in", "territory:region-11"),
  ],
  unnamed: [],
  aliases: [],
  decisions: [],
  journal: [],
};
