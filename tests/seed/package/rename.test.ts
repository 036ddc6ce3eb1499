import { expect, test } from "vitest";
import { applyJournal } from "../../../seed/corrections/apply.ts";
import { inMemory } from "../../../seed/package/folder.ts";
import { loadPackage } from "../../../seed/package/load.ts";
import { renamed } from "../../../seed/package/rename.ts";
import { writePackage } from "../../../seed/package/write.ts";
import { row, VERGER } from "../corrections/journal-rows.ts";
import { load } from "../example.ts";

test("a package of another name has its projects' ids after it wherever they stand, in links of its journal too", () => {
  const actor = "organisation:mairie-de-lys";
  const evidence = { reference: "recueil-2025", status: "stated", mention: "la mairie" };
  const journal = [
    row("a", "add", actor, null, { name: "Mairie de Lys" }),
    row("b", "add", `${actor}|partners|${VERGER}`, null, evidence),
    row("c", "change", VERGER, { id: VERGER }, { id: `${VERGER}-2` }),
  ];
  const { dataset, outcomes } = applyJournal(load(), journal);
  expect(outcomes.map(({ state }) => state)).toEqual(["applied", "applied", "applied"]);
  const other = renamed(dataset, "autre", "Autre");
  expect(JSON.stringify(dataset)).toContain("project:exemple-2025-");
  expect(JSON.stringify(other)).not.toContain("project:exemple-2025-");
  expect(other.journal[1]!.subject).toBe(`${actor}|partners|${VERGER.replace("exemple-2025", "autre")}`);
  expect(loadPackage(inMemory("autre", writePackage(other))).package.title).toBe("Autre");
});
