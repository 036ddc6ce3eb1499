import { expect, test } from "vitest";
import { ownColumns } from "../../../client/evidence/own-columns.ts";
import type { Attribute } from "../../../server/contract/attributes.ts";

const column = (name: string, of: Attribute["of"], more: Partial<Attribute> = {}): Attribute => ({
  ...{ name, of, type: "number", title: null, labels: {} },
  ...more,
});
const dataset = {
  attributes: [
    column("montant", ["project"], { title: "Budget" }),
    column("montant", ["link"], { title: "Montant (€)", labels: { en: "Amount (€)" } }),
    column("depuis", ["link"]),
  ],
};

test("a link's own columns stand in the order of its table, under their names in the language", () => {
  const entry = { attributes: { depuis: 2020, montant: 1000 } };
  expect(ownColumns(entry, "fr", dataset).map(({ title, value }) => [title, value])).toEqual([
    ["Montant (€)", 1000],
    ["depuis", 2020],
  ]);
  expect(ownColumns(entry, "en", dataset)[0]!.title).toBe("Amount (€)");
});

test("a place that says nothing more has none", () => {
  expect(ownColumns({}, "fr", dataset)).toEqual([]);
  expect(ownColumns({ attributes: { montant: 0 } }, "fr", dataset)).toHaveLength(1);
});
