import { mkdirSync, writeFileSync } from "node:fs";

/** How many of each a made-up package has. */
export interface Size {
  projects: number;
  organisations: number;
  links: number;
}

/**
 * Writes a package into a new folder: the same ids for every `tag`, while each name starts with the tag, so that an
 * answer made of two packages shows it. Organisation `i` takes part in projects that follow from `i` alone.
 */
export function writeMadeUpPackage(folder: string, tag: string, { projects, organisations, links }: Size): string {
  mkdirSync(folder, { recursive: true });
  const description = { name: "made-up", title: `${tag} made up`, licence: "CC0-1.0", citation: "Nobody." };
  const table = (name: string, columns: string, rows: string[]) => {
    writeFileSync(`${folder}/${name}.csv`, `${columns}\n${rows.map((row) => `${row}\n`).join("")}`);
    const fields = columns.split(",").map((column) => ({ name: column, type: "string" }));
    return { name, path: `${name}.csv`, profile: "tabular-data-resource", schema: { fields } };
  };
  const each = (count: number, row: (i: number) => string) => Array.from({ length: count }, (_, i) => row(i));
  const resources = [
    table(
      "projects",
      "id,name",
      each(projects, (i) => `project:made-up-${i},${tag} project ${i}`),
    ),
    table(
      "organisations",
      "id,name",
      each(organisations, (i) => `organisation:o-${i},${tag} organisation ${i}`),
    ),
    table("sources", "id,title,citation", ["made-up,Made up,Nobody."]),
    table(
      "links",
      "source,role,target,reference,status,mention",
      each(links, (i) => {
        const project = (i * 7 + Math.floor(i / organisations)) % projects;
        return `organisation:o-${i % organisations},partners,project:made-up-${project},made-up,stated,${tag} ${i}`;
      }),
    ),
  ];
  const source = { title: "Nothing", url: null };
  writeFileSync(
    `${folder}/datapackage.json`,
    JSON.stringify({ profile: "tabular-data-package", ...description, source, resources }),
  );
  return folder;
}
