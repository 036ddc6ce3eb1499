import { describe, expect, test } from "vitest";
import { loadPackage } from "../../../seed/package/load.ts";
import { folderAt } from "../../../seed/commands/folder.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { hangingOnMerges } from "../../../client/model/merges.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { readGraph } from "../../contract/read-graph.ts";
import type { Merging } from "../../../server/contract/shared.ts";
import { en, fr } from "../words.ts";

async function hangingIn(dir: string) {
  const engine = openMemoryGraph(placedNetwork([loadPackage(folderAt(dir))]));
  const under = async (merging: Merging) =>
    toNetwork({
      options: { type: "directed", multi: true },
      ...(await readGraph(await engine.graph({ prose: false, merging }))),
    });
  return hangingOnMerges(await under("reviewed"), await under("strict"));
}

describe("what hangs on names that a reviewer joined", () => {
  test("is one shared actor and one tie in the booklet", async () => {
    const { joined, actors, pairs, sharedActors, ties } = await hangingIn("seed/dataset");
    expect(actors).toEqual([{ id: "organisation:ville-de-paris", name: "Ville de Paris", before: 2, after: 1 }]);
    expect(pairs).toEqual([{ a: "Fashion Green Hub Grand Paris", b: "Nunaat" }]);
    expect([sharedActors, ties]).toEqual([
      { before: 18, after: 17 },
      { before: 34, after: 33 },
    ]);
    expect(joined.filter(({ kind }) => kind === "organisation").map(({ name, names }) => [name, names])).toEqual([
      ["Action Logement Occitanie", ["ACTION LOGEMENT SERVICES"]],
      ["Energie citoyenne du Pays d’Avignon", ["ENERCIPA"]],
      ["PETR du Grand Libournais", ["le PETR"]],
      ["Ville de Lourdes", ["LOURDES"]],
      ["Ville de Paris", ["la Ville de Paris"]],
    ]);
  });

  test("is said in sentences with their figures", () => {
    const plain = (text: string) => text.replaceAll("\u202f", " ");
    expect(plain(fr.merging.joined(1, [["theme", 1]]))).toBe("Un relecteur a réuni 1 nom imprimé à celui de 1 thème.");
    expect(plain(fr.merging.actor("Lys", 2, 0))).toBe(
      "Lys : 2 projets, 0 si l’on sépare les noms ; ce ne serait plus un acteur partagé.",
    );
    expect(en.merging.actor("Lys", 3, 2)).toBe("Lys: 3 projects, 2 with the names kept apart.");
  });
});
