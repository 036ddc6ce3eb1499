import { describe, expect, test } from "vitest";
import { loadPackages } from "../../seed/load.ts";
import type { Dataset } from "../../seed/schema.ts";
import { EVERYTHING } from "../../server/contract/filter.ts";
import type { Opened } from "./graph-contract.ts";

/** Questions on where projects lie, on the small package with other places; figures by hand. */
export function smallPlaces(openOn: (dataset: Dataset) => Opened) {
  describe("a project of two départements", () => {
    const small = readSmall();
    const engine = openOn({ ...small, links: [...small.links, ...located(small, BRASSAGE, "departement-56")] });

    test("brings them into one project, which is told from what ties two projects", async () => {
      const ask = async (level: "region" | "departement") => {
        const { pairs } = await engine().territoryPairs({ filter: EVERYTHING, weight: "count", level, limit: 10 });
        return pairs.map(({ a, b, shared, sameProject }) => [a.name, b.name, shared.length, sameProject]);
      };
      // All six of Brassage; of them Bo Martin is in Digue too, in the Morbihan alone.
      expect(await ask("departement")).toEqual([["Haute-Garonne", "Morbihan", 6, 5]]);
      // ADEME and Cléo Roy are in Chantier too, in Bretagne alone; the other four of Île-de-France are in Atelier.
      expect(await ask("region")).toEqual([
        ["Bretagne", "Occitanie", 6, 3],
        ["Île-de-France", "Bretagne", 5, 0],
        ["Île-de-France", "Occitanie", 4, 0],
      ]);
    });
  });
}

const BRASSAGE = "project:small-2024-brassage";

function readSmall(): Dataset {
  const [small] = loadPackages(["tests/fixtures/small"]);
  if (!small) throw new Error("The small package did not load.");
  return small;
}

/** A link of a project to another territory, like the one that it has. */
const located = (small: Dataset, project: string, territory: string): Dataset["links"] =>
  small.links
    .filter(({ source, role }) => source === project && role === "located_in")
    .map((link) => ({ ...link, target: `territory:${territory}`, mention: territory }));
