import { expect, test } from "vitest";
import { editionColumns, editionLabel, type Edition, type EditionActor } from "../../../client/editions/columns.tsx";
import { toNetwork } from "../../../client/model/network.ts";
import { SMALL } from "../small.ts";
import { en } from "../words.ts";

const edition = (name: string, title: string, year: string | null): Edition =>
  ({ name, title, edition: year }) as Edition;
const [from, to] = [edition("small-1", "Small", "2023"), edition("small-2", "Small 2024", "2024")];

test("an edition is called by its title, with its year or its package where that says neither", () => {
  expect(editionLabel(from)).toBe("Small (2023)");
  expect(editionLabel(to)).toBe("Small 2024");
  expect(editionLabel(edition("small-3", "Small", null))).toBe("Small (small-3)");
});

test("the projects of an edition are a column where an actor has some in it, named where the page knows them", () => {
  const actor = { id: "person:coach", kind: "person", name: "coach", from: [], to: ["project:a", "project:gone"] };
  const columns = editionColumns(
    [actor as unknown as EditionActor],
    { from, to },
    {
      ...{ words: en, whole: toNetwork(SMALL), act: () => undefined },
    },
  );
  expect(columns.map(({ key }) => key)).toEqual(["name", "to"]);
  expect(columns[1]!.cell!(actor as unknown as EditionActor)).toBe("a · project:gone");
});
