import { expect, test } from "vitest";
import { nameOrder } from "../../../client/model/name-order.ts";

test("names are ordered by letter, accents after it, and figures in them by their value", () => {
  const names = ["Zones", "Lot 10", "Évry", "lot 2", "Etampes"];
  expect(names.toSorted(nameOrder("fr"))).toEqual(["Etampes", "Évry", "lot 2", "Lot 10", "Zones"]);
});
