import { expect, test } from "vitest";
import { parted } from "../../../client/ui/names-in-cell.tsx";

test("a cell shows twenty names whole, and of more the first twelve, none lost", () => {
  const names = Array.from({ length: 61 }, (_, i) => `region ${i}`);
  expect(parted(names.slice(0, 20))).toEqual([names.slice(0, 20), []]);
  const [first, rest] = parted(names);
  expect(first).toHaveLength(12);
  expect([...first, ...rest]).toEqual(names);
});
