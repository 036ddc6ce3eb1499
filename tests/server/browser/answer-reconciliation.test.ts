import { describe, expect, test } from "vitest";
import { officialList } from "../../../seed/codes/official-list.ts";
import { readOfficial } from "../../../seed/commands/official-files.ts";
import { writePackage } from "../../../seed/package/write.ts";
import { answerReconciliation } from "../../../server/browser/answer-reconciliation.ts";
import type {
  FromReconciliationWorker,
  ListSource,
  NameWithColumns,
} from "../../../server/contract/reconciliation-messages.ts";
import { load } from "../../seed/example.ts";

const named = (name: string, columns: Record<string, string> = {}): NameWithColumns => ({
  ...{ id: `organisation:${name}`, name, otherNames: [], region: null },
  columns,
});

/** The last that is said of names held against a list. */
async function answer(list: ListSource, ...names: NameWithColumns[]): Promise<FromReconciliationWorker | undefined> {
  const said: FromReconciliationWorker[] = [];
  const places = async () => officialList(readOfficial);
  const message = { type: "match", id: 7, kind: "organisation", names, list, decisions: [] } as const;
  await answerReconciliation(message, places, (one) => said.push(one));
  expect(said.every(({ id }) => id === 7)).toBe(true);
  return said.at(-1);
}

const table = (text: string | Uint8Array): ListSource => ({
  table: { name: "list.csv", bytes: typeof text === "string" ? new TextEncoder().encode(text) : text },
});

describe("names held against a list in a worker", () => {
  test("of the places shipped, and those with a code already are left out", async () => {
    const said = await answer(
      { places: "commune" },
      named("Ville de Lourdes"),
      named("Ville de Paris", { insee_commune: "75056" }),
    );
    expect(said).toMatchObject({
      type: "matched",
      list: { space: "insee_commune", title: "Communes (Code officiel géographique)" },
      matched: { coded: 1, proposals: [{ name: "Ville de Lourdes", candidates: [{ code: "65286" }] }] },
    });
  });

  test("of another package, and of one that is opened as a file", async () => {
    const files = [...writePackage(load())].map(([name, bytes]) => ({ name, bytes }));
    const found = { matched: { proposals: [{ candidates: [{ code: "organisation:commune-de-lys" }] }] } };
    expect(await answer({ package: { name: "example", files } }, named("Ville de Lys"))).toMatchObject(found);
    const broken = files.filter(({ name }) => name !== "links.csv");
    expect(await answer({ package: { name: "example", files: broken } }, named("Lys"))).toMatchObject({
      type: "failed",
    });
  });

  test("of a table, or says why it is none", async () => {
    expect(await answer(table("SIREN;Nom\n1;Ville de Lys\n"), named("Commune de Lys"))).toMatchObject({
      type: "matched",
      list: { space: "siren", title: "list.csv", entries: 1 },
    });
    expect(await answer(table("Nom\nLys\n"), named("Lys"))).toMatchObject({ type: "no-list", why: "no-code" });
    expect(await answer(table("%PDF-1.7"), named("Lys"))).toMatchObject({ why: "unreadable" });
  });
});
