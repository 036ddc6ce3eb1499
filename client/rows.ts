import { isActorRole } from "./vocabulary.ts";
import type { Network } from "./network.ts";
import type { Words } from "./words.ts";
import type { ColumnName } from "./words/table.ts";

/** A line of the table: what it is of, whom choosing it chooses, and a cell for each column. */
export interface TableRow {
  key: string;
  chooses: string[];
  cells: Partial<Record<ColumnName, string | number>>;
}

/** The columns of each table, in their order; the first names the row. */
export const COLUMNS = {
  nodes: ["name", "kind", "projects", "linkCount", "region", "otherNames", "legalForm"],
  links: ["source", "role", "target", "mention", "lines", "status"],
} as const satisfies Record<string, readonly ColumnName[]>;

/** Either table. */
export type TableName = keyof typeof COLUMNS;

/** Every node of the network as a row; `projects` counts those in which an actor holds a role. */
export function nodeRows(network: Network, words: Words): TableRow[] {
  return network.mapNodes((key, { kind, name, region, otherNames, legalForm }) => {
    const projects = new Set<string>();
    network.forEachOutEdge(key, (_, { role }, __, target) => {
      if (isActorRole(role)) projects.add(target);
    });
    return {
      key,
      chooses: [key],
      cells: {
        name,
        kind: words.kinds[kind].one,
        projects: kind === "organisation" || kind === "person" ? projects.size : "",
        linkCount: network.degree(key),
        region: region?.name ?? "",
        otherNames: otherNames.join(", "),
        legalForm: legalForm ?? "",
      },
    };
  });
}

/** Every link of the network as a row, with the printed words of each place that states it. */
export function linkRows(network: Network, words: Words): TableRow[] {
  return network.mapEdges((key, { role, status, evidence }, source, target) => ({
    key,
    chooses: [source, target],
    cells: {
      source: network.getNodeAttribute(source, "name"),
      role: words.roles[role],
      target: network.getNodeAttribute(target, "name"),
      mention: evidence.map((entry) => entry.mention).join(" · "),
      lines: evidence
        .flatMap(({ lines }) => (lines ? [lines[0] === lines[1] ? `${lines[0]}` : `${lines[0]}–${lines[1]}`] : []))
        .join(", "),
      status: words.statuses[status],
    },
  }));
}

/** The rows that hold every word of the search in some cell, in the order of a column; equal ones by key. */
export function arrange(
  rows: readonly TableRow[],
  search: string,
  column: ColumnName,
  descending: boolean,
  language: string,
): TableRow[] {
  const plain = (text: string) =>
    text
      .normalize("NFD")
      .replace(/\p{Mark}/gu, "")
      .toLowerCase();
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  const collator = new Intl.Collator(language, { numeric: true });
  const found = rows.filter(({ cells }) => {
    const text = plain(Object.values(cells).join(" "));
    return wanted.every((word) => text.includes(word));
  });
  const sign = descending ? -1 : 1;
  return found.toSorted((a, b) => {
    const [left = "", right = ""] = [a.cells[column], b.cells[column]];
    const order =
      typeof left === "number" && typeof right === "number"
        ? left - right
        : collator.compare(String(left), String(right));
    return sign * order || (a.key < b.key ? -1 : 1);
  });
}
