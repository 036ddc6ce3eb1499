import { fold } from "../package/fold.ts";
import type { Meaning } from "./meanings.ts";
import type { Recognised } from "./recognised.ts";
import type { Table } from "./table.ts";

/*
 * The tables in which a graph leaves the explorer (server/exports/tables/columns.ts): what they hold beside what a
 * package has was computed from it, and is computed again.
 */

/** Headers that tell these tables from others, folded. */
const POINTS = ["id", "label", "kind", "packages"];
const TIES = ["source", "target", "role", "mention", "status"];

const MEANINGS: Readonly<Record<string, Meaning>> = {
  title: { is: "title" },
  site: { is: "site", of: "organisation" },
  sites: { is: "site", of: "project" },
  "legal form": { is: "legal-form" },
  legalform: { is: "legal-form" },
  mention: { is: "mention" },
  reference: { is: "record" },
};

/** What a table of an export of ours is; null for others. */
export function ownExport({ columns, sheet }: Table): Recognised | null {
  const headers = columns.map(({ header }) => fold(header));
  const has = (wanted: readonly string[]) => wanted.every((header) => headers.includes(header));
  const form = has(POINTS) ? "points" : has(TIES) ? "ties" : null;
  if (form === null || (sheet.graph && sheet.graph !== form)) return null;
  const first: readonly string[] = form === "points" ? ["id", "label", "kind"] : ["source", "target", "role"];
  const taken = new Set<string>();
  const meanings = new Map(
    columns.map(({ key, header, type }): [string, Meaning] => {
      const words = fold(header);
      const own = first.includes(words) && !taken.has(words);
      taken.add(words);
      if (own) return [key, { is: words as Meaning["is"] }];
      if (words.startsWith("attr "))
        return [key, { is: "attribute", of: form === "ties" ? "link" : "organisation", type }];
      const known = MEANINGS[words];
      const fits = known !== undefined && (known.is === "mention" || known.is === "record") === (form === "ties");
      return [key, fits ? known : { is: "ignored" }];
    }),
  );
  return { form, meanings };
}

/**
 * Whether an archive is an export of ours: its tables of points and ties, which say all that stands beside them again,
 * and what it calls its data.
 */
export function exportedTables(files: ReadonlyMap<string, Uint8Array>): { paths: string[]; title?: string } | null {
  const description = new TextDecoder().decode(files.get("datapackage.json") ?? new Uint8Array());
  if (!/"name": "maillage-/.test(description.slice(0, 500))) return null;
  for (const folder of ["", "data/"]) {
    const paths = [`${folder}nodes.csv`, `${folder}edges.csv`];
    if (paths.every((path) => files.has(path))) return { paths, ...titled(description) };
  }
  return null;
}

function titled(description: string): { title?: string } {
  try {
    const { title } = JSON.parse(description) as { title?: unknown };
    return typeof title === "string" && title.trim() !== "" ? { title } : {};
  } catch {
    return {};
  }
}
