import type { Dataset } from "./schema.ts";

/**
 * The same package under another name and title. Its projects' ids, which begin with its name, follow it wherever they
 * stand, in the journal's texts too. Pure.
 */
export function renamed(dataset: Dataset, name: string, title: string): Dataset {
  const [before, after] = [`project:${dataset.package.name}-`, `project:${name}-`];
  const cell = (value: unknown): unknown =>
    typeof value === "string" && value.startsWith(before) ? after + value.slice(before.length) : value;
  // A text of JSON has an id in quotes, a link its ends between strokes.
  const text = (value: unknown): unknown =>
    typeof value === "string"
      ? ['"', "|"].reduce((all, sign) => all.replaceAll(sign + before, sign + after), cell(value) as string)
      : value;
  const rows = Object.entries(dataset).map(([table, all]) => {
    if (!Array.isArray(all) || table === "attributes") return [table, all] as const;
    const change = table === "journal" ? text : cell;
    return [table, all.map((row: object) => mapped(row, change))] as const;
  });
  return { ...(Object.fromEntries(rows) as unknown as Dataset), package: { ...dataset.package, name, title } };
}

const mapped = (row: object, change: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, change(value)]));
