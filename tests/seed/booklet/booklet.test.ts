import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { TableName } from "../../../seed/package/schema.ts";
import { ACTOR_ROLES } from "../../../seed/package/vocabulary.ts";
import { BOOKLET, missing } from "../../means.ts";

/*
 * The hand-made dataset of the 2024 booklet: counts that a reader took from the booklet itself, and, where the
 * booklet's text is at hand beside the repository, every mention looked up in its lines.
 */
const projects = table("projects");
const links = table("links");
const names = new Map(
  (["projects", "organisations", "persons", "themes", "territories"] as const)
    .flatMap(table)
    .map((row) => [row["id"]!, row["name"]!]),
);

describe("the dataset of the booklet", () => {
  test("has 23 projects, each in one of 10 regions", () => {
    expect(projects).toHaveLength(23);
    const regions = links.filter(
      (link) => isProject(link["source"]) && link["target"]!.startsWith("territory:region-"),
    );
    expect(regions).toHaveLength(23);
    expect(count(regions, "target")).toEqual({
      "Auvergne-Rhône-Alpes": 2,
      Bretagne: 1,
      "Centre-Val de Loire": 2,
      "Grand Est": 1,
      Normandie: 3,
      "Nouvelle-Aquitaine": 2,
      Occitanie: 4,
      "Pays de la Loire": 1,
      "Provence-Alpes-Côte d’Azur": 1,
      "Île-de-France": 6,
    });
  });

  test("has 23 coaches with their numbers of projects", () => {
    expect(count(role("accompanies"), "source")).toEqual({
      "Amélie Colombel": 3,
      "Benjamin Masure": 1,
      "Brigitte Corinthios": 3,
      "Claude Exposito": 1,
      "Clémence Laroche": 1,
      "Corinne Turpin": 1,
      "David Corre": 2,
      "Delphine Riss": 2,
      "Didier Bonnin": 3,
      "Dominique Dupuis": 2,
      "Estelle Mairesse": 1,
      "Florence Brunet-Chauveau": 3,
      "Jean-Marc Bertolino": 1,
      "Justine Teynié": 1,
      "Manon Jaccard": 1,
      "Marie Papin": 3,
      "Mireille Alphonse": 2,
      "Olivier Blandin": 2,
      "Pierre Wolf": 4,
      "Sarah Helly": 1,
      "Sophie Cauwet": 2,
      "Sophie Claude": 2,
      "Thierry Debuc": 3,
    });
  });

  test("has 27 leads, each of one project", () => {
    expect(new Set(role("leads").map((link) => link["target"]))).toHaveProperty("size", 23);
    expect(Object.values(count(role("leads"), "source"))).toEqual(Array.from({ length: 27 }, () => 1));
  });

  test("shares four organisations between projects, and no more", () => {
    const shared = new Map<string, Set<string>>();
    for (const link of links) {
      if (!(ACTOR_ROLES as readonly string[]).includes(link["role"]!)) continue;
      if (!link["source"]!.startsWith("organisation:")) continue;
      shared.set(link["source"]!, (shared.get(link["source"]!) ?? new Set()).add(names.get(link["target"]!)!));
    }
    const several = [...shared].filter(([, found]) => found.size > 1);
    expect(Object.fromEntries(several.map(([id, found]) => [names.get(id), [...found]]))).toEqual({
      ADEME: ["Parc naturel régional des Ballons des Vosges", "baObab"],
      "Centre social Empreinte": ["CARMA", "Nunaat"],
      "Grand Orly Seine Bièvre": ["DM Compost", "Fashion Green Hub Grand Paris"],
      "Ville de Paris": ["Fashion Green Hub Grand Paris", "Nunaat"],
    });
  });

  test("gives both bodies of a heading as carriers, and one carrier to every other project", () => {
    const carriers = (id: string) => [
      ...new Set(
        role("carries")
          .filter((link) => link["target"] === id)
          .map((link) => names.get(link["source"]!)),
      ),
    ];
    expect(carriers("project:coopter-2024-inco")).toEqual(["INCO", "Ville de Lourdes"]);
    expect(carriers("project:coopter-2024-aloen-optim-ism")).toEqual(["ALOEN", "Optim’ism"]);
    expect(projects.flatMap((project) => carriers(project["id"]!))).toHaveLength(25);
  });

  test("keeps look-alikes apart and groups without a name unnamed", () => {
    const ids = [...names.keys()];
    for (const slug of ["on-va-semer", "on-seme-tous", "tours-habitat", "tours-metropole-val-de-loire"])
      expect(ids).toContain(`organisation:${slug}`);
    expect(ids.filter((id) => id.startsWith("organisation:compagnons-batisseurs"))).toHaveLength(4);
    expect(ids.filter((id) => id.startsWith("person:dominique-"))).toHaveLength(3);
    expect(ids).not.toContain("organisation:agriculteurs");
    expect(table("unnamed").map((row) => row["mention"])).toContain("Agriculteurs");
    expect(new Set(role("addresses").map((link) => link["target"])).size).toBeLessThanOrEqual(30);
  });

  test("says of a committee that was still being gathered that it was", () => {
    const gathered = table("unnamed").filter((row) => row["project"] === "project:coopter-2024-smicval");
    expect(gathered.map((row) => [row["mention"], row["qualifier"]])).toEqual(
      [
        "commerçants",
        "collégiens",
        "producteurs locaux",
        "associations locales",
        "acteurs sociaux et culturels",
        "élus",
      ].map((mention) => [mention, "En cours de mobilisation"]),
    );
  });

  test("makes the three regional bodies of Compagnons Bâtisseurs parts of the network, and of nothing else", () => {
    const parts = role("part_of").filter((link) => link["target"] === "organisation:compagnons-batisseurs");
    expect(Object.keys(count(parts, "source")).toSorted()).toEqual([
      "Compagnons Bâtisseurs Auvergne",
      "Compagnons Bâtisseurs Centre-Val de Loire",
      "Compagnons Bâtisseurs Occitanie",
    ]);
    const members = role("part_of").filter((link) => link["target"] === "organisation:reseau-cocagne");
    expect(count(members, "source")).toEqual({ "Les Jardins de la voie romaine": 1 });
  });

  test("holds four organisations that the prose of a project names beside its card, with no place in that card", () => {
    const mentions = role("mentioned_in");
    const pairs = new Set(mentions.map((link) => `${names.get(link["source"]!)} in ${names.get(link["target"]!)}`));
    expect([...pairs]).toEqual([
      "PTCE Pays de France in CARMA",
      "Compagnons Bâtisseurs in Compagnons Bâtisseurs Centre-Val de Loire",
      "Réseau Cocagne in Les Jardins de la voie romaine",
      "ADEME in Nunaat",
    ]);
    expect(mentions.filter((link) => link["section"] !== "prose")).toEqual([]);
    const parts = links.filter((link) => (ACTOR_ROLES as readonly string[]).includes(link["role"]!));
    const both = (link: Record<string, string>) =>
      parts.some((part) => part["source"] === link["source"] && part["target"] === link["target"]);
    expect(mentions.filter(both)).toEqual([]);
  });

  test("places every project but two more finely than in its region, each by words of the booklet", () => {
    const finer = role("located_in").filter(
      (link) => isProject(link["source"]) && !link["target"]!.startsWith("territory:region-"),
    );
    const printed = finer.filter((link) => link["reference"] === "carnet-2024");
    const placed = count(printed, "source");
    expect(projects.map((project) => project["name"]!).filter((name) => !placed[name])).toEqual([
      "Archi Possible",
      "Fashion Green Hub Grand Paris",
    ]);
    // Prose does not count until it is asked for; the row of the official list keeps the place on the map without it.
    const edges = (rows: Record<string, string>[]) => new Set(rows.map((row) => `${row["source"]} ${row["target"]}`));
    expect(edges(finer.filter((link) => link["reference"] === "cog"))).toEqual(edges(printed));
  });

  test("has no link, alias or unnamed partner that dangles, and no entity without a link", () => {
    const ends = links.flatMap((link) => [link["source"]!, link["target"]!]);
    expect(ends.filter((id) => !names.has(id))).toEqual([]);
    expect([...names.keys()].filter((id) => !ends.includes(id))).toEqual([]);
    const named = table("aliases").flatMap((row) => [row["entity"]!, row["other"]!]);
    expect(named.filter((id) => id !== "" && !names.has(id))).toEqual([]);
  });

  test("holds no e-mail address", () => {
    const tables = ["projects", "organisations", "persons", "themes", "territories", "sources", "links"] as const;
    const cells = [...tables, "unnamed" as const, "aliases" as const].flatMap(table).flatMap(Object.values);
    expect(cells.filter((cell) => cell.includes("@"))).toEqual([]);
  });
});

describe.skipIf(missing.booklet)("the booklet's text (skipped where it is missing)", () => {
  // A form feed starts a page, within a line.
  const lines = missing.booklet === null ? readFileSync(BOOKLET, "utf8").split(/\r?\n/) : [];
  const printed = (row: Record<string, string>, first = "first_line", last = "last_line") =>
    bare(lines.slice(Number(row[first]) - 1, Number(row[last])).join(""));
  const fromBooklet = links.filter((link) => link["reference"] === "carnet-2024");

  test("has every mention and qualifier in its lines, and the lines in the project's", () => {
    const spans = new Map(projects.map((project) => [project["id"]!, project]));
    const faults = [...fromBooklet, ...table("unnamed")].filter((row) => {
      const text = printed(row);
      const [first, last] = [Number(row["first_line"]), Number(row["last_line"])];
      const span = spans.get(row["project"] ?? row["target"]!) ?? spans.get(row["source"]!);
      const within = !span || (first >= Number(span["first_line"]) && last <= Number(span["last_line"]));
      return !within || !text.includes(bare(row["mention"]!)) || !text.includes(bare(row["qualifier"]!));
    });
    expect(faults).toEqual([]);
  });

  test("has every name, title, legal form and site within the project's lines, which follow one another", () => {
    for (const [index, project] of projects.entries()) {
      const text = printed(project);
      expect(text).toContain(bare(project["title"]!));
      for (const site of project["sites"]!.split(" ")) expect(text).toContain(bare(site));
      const form = printed(project, "legal_form_first_line", "legal_form_last_line");
      expect(form).toContain(bare(project["legal_form_printed"]!));
      const before = projects[index - 1]?.["last_line"] ?? 51;
      expect(Number(project["first_line"])).toBe(Number(before) + 1);
    }
  });
});

function table(name: TableName): Record<string, string>[] {
  return parse(readFileSync(new URL(`../../../seed/dataset/${name}.csv`, import.meta.url)), {
    columns: true,
    bom: true,
  });
}

function role(name: string) {
  return links.filter((link) => link["role"] === name);
}

function isProject(id: string | undefined) {
  return id?.startsWith("project:") ?? false;
}

/** How many rows each name has at one end of its links. */
function count(rows: Record<string, string>[], end: "source" | "target") {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const name = names.get(row[end]!)!;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** Words without hyphens and spaces, since a hyphen at a line's end may be real or not. */
function bare(words: string) {
  return words.replaceAll(/[\s\f-]+/g, "");
}
