import { describe, expect, test } from "vitest";
import { loadPackage } from "../../../seed/package/load.ts";
import { folderAt } from "../../../seed/commands/folder.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { hangingOnMerges } from "../../../client/model/merges.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { edge, graph, node } from "../small.ts";
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

test("what is kept apart is named by kind and name, with what it took along", () => {
  const parts = (actor: string, ...projects: string[]) =>
    projects.map((to) => edge(actor, "partners", `project:${to}`));
  const projects = ["a", "b", "c"].map((id) => node(`project:${id}`, { name: id.toUpperCase() }));
  const reviewed = toNetwork(
    graph(
      [
        ...projects,
        node("theme:t", { otherNames: ["tee", "ess"] }),
        node("person:a", { name: "Zoé", otherNames: ["Z."] }),
        node("person:b", { name: "Été", otherNames: ["E."] }),
        node("organisation:town", { name: "Town", otherNames: ["tee"] }),
      ],
      [...parts("person:a", "a", "b", "c"), ...parts("person:b", "a", "b"), ...parts("organisation:town", "c")],
    ),
  );
  const strict = toNetwork(
    graph(
      [
        ...projects,
        node("theme:t"),
        node("theme:tee", { name: "tee" }),
        node("theme:ess", { name: "ess" }),
        node("person:a", { name: "Zoé" }),
        node("person:a2", { name: "Z." }),
        node("person:b", { name: "Été" }),
        node("person:b2", { name: "E." }),
        node("organisation:town", { name: "Town" }),
      ],
      [
        ...parts("person:a", "a", "b"),
        ...parts("person:a2", "c"),
        ...parts("person:b", "a", "b"),
        ...parts("organisation:town", "c"),
      ],
    ),
  );
  expect(hangingOnMerges(reviewed, strict)).toEqual({
    joined: [
      { id: "person:b", kind: "person", name: "Été", names: ["E."] },
      { id: "person:a", kind: "person", name: "Zoé", names: ["Z."] },
      { id: "theme:t", kind: "theme", name: "t", names: ["ess", "tee"] },
    ],
    actors: [{ id: "person:a", name: "Zoé", before: 3, after: 2 }],
    pairs: [
      { a: "A", b: "C" },
      { a: "B", b: "C" },
    ],
    sharedActors: { before: 2, after: 2 },
    ties: { before: 3, after: 1 },
  });
});
