import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { csvOf, tableOf } from "../../../client/ui/csv.ts";

const ROWS = [
  { entity: { id: "person:a", name: "A; « B »" }, betweenness: { value: 0.25, rank: 1, range: [1, 10] }, open: true },
  {
    entity: { id: "organisation:c", name: "=SUM(A1)" },
    betweenness: { value: -1.5, rank: 2, range: null },
    open: false,
    themes: [{ id: "theme:x", name: "X" }, { id: "theme:y" }],
    projects: [{ id: "project:p", roles: ["leads", "partners"] }],
  },
];

describe("the table of an answer", () => {
  test("has a column for each value, by the API's names", () => {
    const { columns, cells } = tableOf(ROWS);
    expect(columns).toEqual([
      "entity.id",
      "entity.name",
      "betweenness.value",
      "betweenness.rank",
      "betweenness.range",
      "open",
      "themes",
      "projects",
    ]);
    expect(cells[0]).toEqual(["person:a", "A; « B »", 0.25, 1, "1 | 10", true, null, null]);
    expect(cells[1]!.slice(-2)).toEqual(["X | theme:y", "project:p (leads, partners)"]);
  });

  test("opens in a French spreadsheet, and runs nothing there", async () => {
    const csv = await csvOf(ROWS);
    expect(csv.startsWith("\uFEFFentity.id;entity.name;")).toBe(true);
    const [first, second] = parse(csv, { bom: true, delimiter: ";", columns: true }) as Record<string, string>[];
    expect(first).toMatchObject({ "entity.name": "A; « B »", "betweenness.value": "0,25", open: "true" });
    expect(second).toMatchObject({ "entity.name": "'=SUM(A1)", "betweenness.value": "-1,5", "betweenness.range": "" });
  });

  test("a guarded text is told from one that has its apostrophe, and a line end stays in its cell", async () => {
    const texts = ["=1", "'=1", "''-1", "'tis", "two\nlines", "＝1"];
    const read = parse(await csvOf(texts.map((text) => ({ text }))), { bom: true, delimiter: ";", columns: true });
    const unguarded = (read as { text: string }[]).map(({ text }) => text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ""));
    expect(unguarded).toEqual(texts);
  });
});
