import type { Kind } from "../package/vocabulary.ts";
import { type DraftEntity, draftKind } from "./draft.ts";
import { kindIn, kindOfId } from "./kind-words.ts";
import type { MeaningName } from "./meanings.ts";
import type { PlannedColumn, PlannedTable } from "./plan.ts";
import type { Reading } from "./reading.ts";
import type { SheetRow } from "./sheet.ts";

/** A point as its row tells it. */
export interface Point {
  id: string;
  label: string;
  /** Null where no row says it: its ties do. */
  kind: Kind | null;
  table: PlannedTable | null;
  row: SheetRow | null;
  entity: DraftEntity | null;
}

/** The points of graphs, by their id and by their label. */
export class Points {
  readonly byId = new Map<string, Point>();
  readonly byLabel = new Map<string, Point>();
  /** Whether any table told points; ties to others are faults then. */
  get any(): boolean {
    return this.byId.size > 0;
  }
  add(point: Point): void {
    if (!this.byId.has(point.id)) this.byId.set(point.id, point);
    if (!this.byLabel.has(point.label)) this.byLabel.set(point.label, point);
  }
  find(words: string): Point | undefined {
    return this.byId.get(words) ?? this.byLabel.get(words);
  }
}

/** Reads a table of points. What each is comes from its column of kinds, from its id, or from its ties. */
export async function interpretPoints(table: PlannedTable, points: Points, reading: Reading): Promise<void> {
  const column = (is: string) => table.columns.find(({ meaning }) => meaning.is === is);
  const [idColumn, labelColumn, kindColumn] = [column("id"), column("label"), column("kind")];
  for await (const row of reading.rows(table)) {
    const text = (one: PlannedColumn | undefined) => (one ? reading.text(table, row, one) : "");
    const id = text(idColumn) || text(labelColumn);
    const label = text(labelColumn) || id;
    if (id === "") {
      reading.fault("row-without-end", "row", table, row, idColumn ?? labelColumn ?? null);
      continue;
    }
    points.add({
      id,
      label,
      kind: kindIn(text(kindColumn)) ?? kindOfId(id) ?? (text(kindColumn) === "" ? null : "organisation"),
      table,
      row,
      entity: null,
    });
  }
}

/** A row that ties two points. */
export interface Tie {
  table: PlannedTable;
  row: SheetRow;
  /** The column that names its target. */
  column: PlannedColumn | undefined;
  source: Point;
  target: Point;
}

/** What a point is in the data: made of its row the first time. */
export function entityOf(point: Point, reading: Reading): DraftEntity {
  if (point.entity) return point.entity;
  const kind = point.kind ?? "organisation";
  const id = kindOfId(point.id) ? point.id : null;
  const entity = reading.draft.entity(draftKind(kind), point.label, { key: point.id, id });
  if (kind === "organisation" || kind === "person") entity[kind] = true;
  point.entity = entity;
  if (point.table && point.row) {
    const of = (is: MeaningName) => point.table!.columns.filter(({ meaning }) => meaning.is === is);
    const { table, row } = point;
    for (const column of of("title")) reading.settle(entity, "title", { table, row, column });
    for (const column of of("site")) {
      const sites = reading.text(table, row, column).replaceAll(/[|\s]+/g, " ");
      reading.settle(entity, "site", { table, row, column }, sites || null);
    }
    for (const column of of("legal-form")) reading.settle(entity, "legalForm", { table, row, column });
    const sorts = of("kind").filter((column) => kindIn(point.row!.cells[column.at] ?? "") === null);
    const own = [...of("attribute"), ...sorts];
    if (kind === "project" || kind === "organisation" || kind === "person")
      reading.describe(entity, point.table, point.row, own);
  }
  return entity;
}

/** Where a row names somebody: its place, and its projects. */
export const contextOf = ({ table, row }: Pick<Tie, "table" | "row">, projects: string[]) => ({
  file: table.sheet.file,
  sheet: table.sheet.name,
  row: row.row,
  projects,
});

/** The columns of an end of ties; of the second there may be several. */
export const endColumns = ({ columns }: PlannedTable, end: "source" | "target"): PlannedColumn[] =>
  columns.filter(({ meaning }) => meaning.is === end);
