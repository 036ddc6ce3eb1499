import { UnreadableFile } from "./file-fault.ts";
import { cellText, type Sheet, type SheetRow } from "./sheet.ts";

/** A point or a tie as a graph's file has it. */
export interface GraphItem {
  /** Number of the line where it starts, or its place in the list, from 1. */
  at: number;
  id: string;
  values: Map<string, string>;
}

/**
 * The two tables that a graph's file is: points with Id and Label, ties with Source and Target; then its attributes.
 * Throws `UnreadableFile` where there is no point.
 */
export function graphSheets(file: string, points: readonly GraphItem[], ties: readonly GraphItem[]): Sheet[] {
  if (points.length === 0) throw new UnreadableFile("no-points");
  return [sheetOf(file, "points", ["Id", "Label"], points), sheetOf(file, "ties", ["Source", "Target"], ties)];
}

/**
 * Gives the ties whose file says that they weigh 1 that weight, where another weighs something else: where none does,
 * as in a file whose ties have no weight, it says nothing.
 */
export function keepOnes(ties: readonly GraphItem[], ones: ReadonlySet<GraphItem>): void {
  if (ties.every((tie) => ones.has(tie) || !tie.values.has("weight"))) return;
  for (const { values } of ones) if (!values.has("weight")) values.set("weight", "1");
}

/** Takes the weights away where every tie weighs 1, as in a file that says nothing of weights. */
export function leaveOnes(ties: readonly GraphItem[]): void {
  if (ties.every(({ values }) => Number(values.get("weight") ?? 1) === 1))
    for (const { values } of ties) values.delete("weight");
}

function sheetOf(file: string, graph: "points" | "ties", first: readonly string[], items: readonly GraphItem[]): Sheet {
  const columns = new Map(first.map((name, i) => [name, i]));
  for (const { values } of items)
    for (const name of values.keys()) if (!columns.has(name)) columns.set(name, columns.size);
  const header: SheetRow = { row: 0, cells: [...columns.keys()] };
  const rows = items.map(({ at, id, values }): SheetRow => {
    const cells = header.cells.map((name) => cellText(values.get(name) ?? ""));
    return { row: at, cells, ...(graph === "ties" && id !== "" && { id }) };
  });
  return { file, name: null, graph, rows: [header, ...rows] };
}
