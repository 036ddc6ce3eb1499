import type { Dataset } from "../seed/package/schema.ts";
import type { Role } from "../seed/package/vocabulary.ts";
import { BLANK_PROJECT } from "./blank-rows.ts";

/**
 * A package of someone's own, made from a table: organisations that carry and support projects of three regions, nobody
 * accompanied, no theme, nobody without a name, no open list, no booklet, no words of its own.
 */
export function withoutCoaches(): Dataset {
  const link = (source: string, role: Role, target: string): Dataset["links"][number] => ({
    ...{ source, role, target, mention: source, qualifier: null, group: null, reference: "table" },
    ...{ section: null, first_line: null, last_line: null, status: "stated" },
  });
  const ids = ["a", "b", "c", "d", "e"].map((letter) => `project:sans-${letter}`);
  const carriers = ids.map((_, index) => `organisation:porteur-${index}`);
  const regions = ["11", "76", "53"].map((code) => `territory:region-${code}`);
  const names = ["Île-de-France", "Occitanie", "Bretagne"];
  return {
    package: {
      ...{ name: "sans", title: "Programme sans carnet", edition: "2025", licence: "CC0-1.0" },
      ...{ citation: "Programme sans carnet, tableau des projets, 2025.", source: { title: "Tableau", url: null } },
    },
    projects: ids.map((id, index) => ({
      ...{ id, name: `Projet ${index + 1}`, ...BLANK_PROJECT, open_partners: false },
    })),
    organisations: [...carriers, "organisation:commune", "organisation:foyer"].map((id) => ({
      ...{ id, name: id.slice(13).replace("-", " "), type: null, site: null },
    })),
    persons: [],
    themes: [],
    territories: regions.map((id, index) => ({ id, name: names[index]!, level: "region", code: id.slice(-2) })),
    sources: [
      {
        ...{ id: "table", title: "Tableau des projets", author: null, year: null, url: null },
        ...{ licence: null, citation: "Tableau des projets, 2025." },
      },
    ],
    roles: [],
    links: [
      ...ids.map((id, index) => link(carriers[index]!, "carries", id)),
      ...ids.map((id, index) => link(id, "located_in", regions[index % 3]!)),
      ...[0, 1, 3].map((index) => link("organisation:commune", "partners", ids[index]!)),
      ...[2, 4].map((index) => link("organisation:foyer", "partners", ids[index]!)),
    ],
    unnamed: [],
    aliases: [],
    decisions: [],
    journal: [],
  };
}
