import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BrokenQuotes, readCsv } from "../../../seed/package/csv.ts";

const cells = (text: string, options = {}) => readCsv(text, options).map((record) => record.cells);
const lines = (text: string) => readCsv(text).map(({ line }) => line);

describe("the records of a table", () => {
  test("are separated by what its first filled line uses most", () => {
    for (const separator of [",", ";", "\t"])
      expect(cells(["a", "b", "c"].join(separator) + "\n1" + separator)).toEqual([
        ["a", "b", "c"],
        ["1", ""],
      ]);
    expect(cells("\n\na;b;c,d\n1;2,3")).toEqual([
      ["a", "b", "c,d"],
      ["1", "2,3"],
    ]);
    expect(cells("a,b;c")).toEqual([["a", "b;c"]]);
    expect(cells("a|b", { separator: "|" })).toEqual([["a", "b"]]);
    expect(cells("")).toEqual([]);
  });

  test("have the line where they start, whatever ends lines, and none for what holds no value", () => {
    expect(lines('a,b\n\n"1\n2",x\n,\n3,y\n')).toEqual([1, 3, 6]);
    expect(readCsv('a\r\n"1\r\n2"\r\n3\r4')).toEqual([
      { line: 1, cells: ["a"] },
      { line: 2, cells: ["1\n2"] },
      { line: 4, cells: ["3"] },
      { line: 5, cells: ["4"] },
    ]);
    expect(lines('a,b\n"1\n\n2","3\n4"\nx,y')).toEqual([1, 2, 6]);
  });

  test("begin after the line that tells Excel the separator, and nothing else is taken for it", () => {
    for (const first of ["sep=;", '"sep=;"', "SEP=;", "sep=", "sep=;;;"])
      expect(cells(`${first}\na;b`), first).toEqual([["a", "b"]]);
    expect(readCsv("sep=;\na;b")[0]!.line).toBe(2);
    expect(cells("sep=;x\na;b")).toEqual([
      ["sep=", "x"],
      ["a", "b"],
    ]);
    expect(cells("a;b\nsep=;")).toHaveLength(2);
  });

  test("keep quotes within a cell where that is asked for, and are refused with their line where it is not", () => {
    expect(cells('a\nx "y" z', { loose: true })).toEqual([["a"], ['x "y" z']]);
    const fault = (text: string): BrokenQuotes => {
      try {
        readCsv(text);
      } catch (error) {
        return error as BrokenQuotes;
      }
      throw new Error("It was read.");
    };
    expect(fault('a\n\n\nx "y" z')).toBeInstanceOf(BrokenQuotes);
    expect(fault('a\n\n\nx "y" z').line).toBe(4);
    expect(fault('a\n1\n"x').message).toBe("The quotes of the row at line 3 do not match.");
    expect(fault('"x').line).toBe(1);
    expect(fault('"x').cause).toBeInstanceOf(Error);
  });

  test("are those that were written, wherever quotes stand among lines that have none", () => {
    const cell = fc.oneof(fc.constantFrom("", "a", "Lys", '"', "\n", ",", 'dit "le Lys"', "b\n\nc"), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.boolean())), (rows) => {
        // What a reader makes alike is left out: other line ends, lines without a value.
        const kept = rows.map(([a, b]) => [a.replaceAll("\r", " "), b.replaceAll("\r", " ")]);
        const filled = kept.filter((row) => row.some((one) => one.trim() !== ""));
        const text = kept.map((row, i) => stringify([row], { quoted: rows[i]![2] })).join("");
        expect(cells(`x,y\n${text}`).slice(1)).toEqual(filled);
      }),
    );
  });
});
