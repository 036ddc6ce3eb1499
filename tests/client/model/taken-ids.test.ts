import { expect, test } from "vitest";
import { addEntity, addLink, joinNames, rowsOf, separateName } from "../../../client/model/corrections.ts";
import { withoutTakenIds } from "../../../client/model/taken-ids.ts";
import { applyJournal } from "../../../seed/corrections/apply.ts";
import type { Draft } from "../../../server/contract/acts.ts";
import { load } from "../../seed/example.ts";
import { AMIS, COMMUNE, EPICERIE, VERGER } from "../../seed/corrections/journal-rows.ts";

const WHY = { reason: "lu", author: "A", day: "2026-11-28" };

/** The tables with somebody who has no link, so that the network does not show them. */
const tables = (name: string) => {
  const base = load();
  return {
    ...base,
    organisations: [...base.organisations, { id: "organisation:ligue", name, type: null, site: null }],
  };
};

/** The drafts as they are made at last, and the tables with them. */
function made(base: ReturnType<typeof load>, drafts: readonly Draft[]) {
  let [next, times]: [readonly Draft[] | null, number] = [drafts, 0];
  for (;;) {
    const tried = next!;
    const applied = applyJournal(
      base,
      rowsOf(tried, WHY, () => `a${times++}`),
    );
    next = withoutTakenIds(tried, applied.outcomes);
    if (next === null || times > 5) return { ...applied, drafts: tried };
  }
}

const ligue = (): Draft[] => [
  addEntity("organisation", "Ligue", []),
  addLink({
    ...{ source: "organisation:ligue", role: "partners", target: VERGER, mention: "la Ligue" },
    ...{ reference: "recueil-2025", record: "", lines: null },
  }),
];

test("a link with somebody whom the tables hold without one is with them", () => {
  const { dataset, drafts, outcomes } = made(tables("LIGUE"), ligue());
  expect(outcomes.map(({ state }) => state)).toEqual(["applied"]);
  expect(drafts).toHaveLength(1);
  expect(dataset.links.at(-1)).toMatchObject({ source: "organisation:ligue", target: VERGER });
});

test("somebody of another name takes an id that is free, also where one was joined with another", () => {
  const { dataset, outcomes } = made(tables("La Ligue de Lys"), ligue());
  expect(outcomes.map(({ state }) => state)).toEqual(["applied", "applied"]);
  expect(dataset.links.at(-1)!.source).toBe("organisation:ligue-2");
  const base = load();
  const { dataset: joined } = applyJournal(
    base,
    rowsOf([joinNames({ id: AMIS, name: "Les Amis du verger" }, COMMUNE)], WHY, () => "j"),
  );
  const [add, link] = ligue();
  const again = [
    { ...add!, subject: AMIS },
    { ...link!, subject: `${AMIS}|partners|${VERGER}` },
  ];
  expect(made(joined, again).dataset.links.at(-1)!.source).toBe(`${AMIS}-2`);
});

test("a name that is two takes one too", () => {
  const base = tables("Ligue");
  const entity = { id: COMMUNE, kind: "organisation" as const, name: "Commune de Lys" };
  const link = { role: "carries", direction: "out" as const, entity: { id: EPICERIE } } as never;
  const { dataset, outcomes } = made(base, [separateName(entity, "Ligue", [link], [])]);
  expect(outcomes.map(({ reason }) => reason)).toEqual([null]);
  expect(dataset.organisations.at(-1)!.id).toBe("organisation:ligue-2");
});

test("nothing is tried anew where something else was refused", () => {
  const { outcomes } = applyJournal(
    load(),
    rowsOf([joinNames({ id: "organisation:x", name: "x" }, COMMUNE)], WHY, () => "a"),
  );
  expect(withoutTakenIds([], outcomes)).toBeNull();
});
