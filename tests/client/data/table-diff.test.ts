import { expect, test } from "vitest";
import { TableDiff } from "../../../client/data/table-diff.tsx";
import type { Compared } from "../../../server/contract/corrections-messages.ts";
import { drawn } from "../drawn.ts";
import { fr } from "../words.ts";

test("a value that is an id is shown as the table has it, and whom it names beside it", async () => {
  const compared: Compared = {
    ...{ type: "compared", id: 1, contact: null, versions: { without: "1", with: "2" }, names: {} },
    rows: [
      {
        ...{ table: "aliases", change: "added", subject: "ADEME" },
        cells: [
          { column: "merged_id", before: null, after: "organisation:ademe" },
          { column: "entity", before: "organisation:ademe", after: "organisation:aef" },
          { column: "surface", before: null, after: "ADEME" },
        ],
      },
    ],
  };
  const nameOf = (id: string): string => id.replace("organisation:", "").toUpperCase();
  const cells = await drawn(TableDiff, { compared, words: fr, nameOf, say: () => {} }, (place) => {
    const found = place.ofName("td").map(({ textContent }) => textContent.trim());
    return found.length > 0 ? found : undefined;
  });
  expect(cells.filter((_, i) => i % 3 !== 0)).toEqual([
    ...["", "organisation:ademe (ADEME)"],
    ...["organisation:ademe (ADEME)", "organisation:aef (AEF)"],
    ...["", "ADEME"],
  ]);
});
