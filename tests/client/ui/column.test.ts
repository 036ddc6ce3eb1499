import { expect, test } from "vitest";
import { fileRows, valueIn, type Column } from "../../../client/ui/column.ts";
import { tableOf } from "../../../client/ui/csv.ts";

const ROWS = [
  { entity: { id: "person:a", name: "A" }, degree: { value: 0.5, rank: 1 }, region: null },
  { entity: { id: "person:b", name: "B" }, degree: { value: 0.25, rank: 2 }, region: { name: "R" } },
];
type Row = (typeof ROWS)[number];

const COLUMNS: Column<Row>[] = [
  { key: "degree.value", header: "Degree", align: "end" },
  { key: "entity.name", header: "Name" },
  { key: "initial", header: "Initial", value: ({ entity }) => entity.id.slice(-1) },
  { key: null, header: "Open", cell: () => "button" },
];

test("a listing's file has every field of the answer, in its order, and then what the columns add", () => {
  expect(tableOf(fileRows(COLUMNS, ROWS))).toEqual({
    columns: ["entity.id", "entity.name", "degree.value", "degree.rank", "region", "initial", "region.name"],
    cells: [
      ["person:a", "A", 0.5, 1, null, "a", null],
      ["person:b", "B", 0.25, 2, null, "b", "R"],
    ],
  });
});

test("columns that add nothing leave the answer's rows as they are", () => {
  expect(fileRows(COLUMNS.slice(0, 2), ROWS)).toBe(ROWS);
});

test("a cell without a drawing of its own says the field, or the value", () => {
  expect(COLUMNS.slice(0, 3).map((column) => valueIn(column, ROWS[1]!))).toEqual([0.25, "B", "b"]);
  const region: Column<Row> = { key: "region", header: "Region" };
  expect(valueIn(region, ROWS[0]!)).toBeNull();
});

test("a key that the rows do not hold wants a value", () => {
  // @ts-expect-error The answer has no `rank` of its own.
  const wrong: Column<Row> = { key: "rank", header: "Rank" };
  expect(valueIn(wrong, ROWS[0]!)).toBeUndefined();
});
