import { expect, test } from "vitest";
import { readJournal, writeJournal } from "../../../seed/corrections/journal.ts";
import { COMMUNE, row } from "./journal-rows.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("a row that a file has twice is one correction; two that differ under one id are a fault", () => {
  const a = row("a", "change", COMMUNE, { name: "x" }, { name: "y" });
  const b = row("b", "change", COMMUNE, { name: "y" }, { name: "z" });
  expect(readJournal("twice.csv", bytes(writeJournal([a, b, a, b])))).toEqual([a, b]);
  const other = writeJournal([a, { ...a, reason: "Another one." }]);
  expect(() => readJournal("other.csv", bytes(other))).toThrow("line 2 has this id");
});
