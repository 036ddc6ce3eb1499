import { expect, test } from "vitest";
import { TableDiff } from "../../../client/data/table-diff.tsx";
import type { Compared } from "../../../server/contract/corrections-messages.ts";
import { drawn } from "../drawn.ts";
import { fr } from "../words.ts";

test("ids and codes are shown as the table has them, and beside them what they stand for; columns have names", async () => {
  const compared: Compared = {
    ...{ type: "compared", id: 1, contact: null, versions: { without: "1", with: "2" }, names: {} },
    rows: [
      {
        ...{ table: "aliases", change: "added", subject: "ADEME" },
        cells: [
          { column: "merged_id", before: null, after: "organisation:ademe" },
          { column: "entity", before: "organisation:ademe", after: "organisation:aef" },
          { column: "surface", before: null, after: "ADEME" },
          { column: "confidence", before: null, after: "high" },
          { column: "decided_by", before: null, after: "review" },
          { column: "type", before: "company", after: "public_body" },
          { column: "role", before: null, after: "carries" },
          { column: "founded", before: null, after: "1990" },
        ],
      },
    ],
  };
  const founded = { name: "founded", type: "integer", of: ["organisation"], labels: { fr: "année de fondation" } };
  const dataset = { attributes: [founded as never] };
  const nameOf = (id: string): string => id.replace("organisation:", "").toUpperCase();
  const cells = await drawn(TableDiff, { compared, words: fr, nameOf, dataset, say: () => {} }, (place) => {
    const found = place.ofName("td").map(({ textContent }) => textContent.trim());
    return found.length > 0 ? found : undefined;
  });
  expect(cells.filter((_, i) => i % 3 !== 0)).toEqual([
    ...["", "organisation:ademe (ADEME)"],
    ...["organisation:ademe (ADEME)", "organisation:aef (AEF)"],
    ...["", "ADEME"],
    ...["", "high (haute)"],
    ...["", "review (une personne)"],
    ...["company (entreprise)", "public_body (organisme public)"],
    ...["", "carries (Porte le projet)"],
    ...["", "1990"],
  ]);
  expect(cells.filter((_, i) => i % 3 === 0)).toEqual([
    ...["ancien identifiant", "nom gardé", "mots réunis ou séparés", "confiance", "décidé par", "nature", "rôle"],
    "année de fondation",
  ]);
});
