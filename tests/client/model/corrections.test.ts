import { describe, expect, test } from "vitest";
import {
  addEntity,
  addLink,
  addSource,
  changeKind,
  changeLegalForm,
  changeMeaning,
  changeType,
  joinNames,
  removeLink,
  rename,
  rowsOf,
  separateName,
} from "../../../client/model/corrections.ts";
import { concerns, linkAfter } from "../../../client/model/correction-subject.ts";
import { applyJournal } from "../../../seed/corrections/apply.ts";
import type { JournalRow } from "../../../seed/corrections/correction.ts";
import type { Draft } from "../../../server/contract/acts.ts";
import type { Entity } from "../../../server/contract/entity.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { buildNetwork } from "../../../server/network/build.ts";
import { load } from "../../seed/example.ts";

const graph = openMemoryGraph(
  buildNetwork([load()], (entities) => new Map([...entities.keys()].map((id) => [id, { x: 0, y: 0 }]))),
);
const entity = (id: string): Promise<Entity> => graph.entity(id);
const [COMMUNE, PAYS, EPICERIE, BO] = [
  "organisation:commune-de-lys",
  "organisation:communaute-de-communes-du-pays-de-lys",
  "project:exemple-2025-epicerie",
  "person:bo-martin",
];

/** Rows as a reader makes them, and the package that comes of them. */
function made(...drafts: Draft[]) {
  let count = 0;
  const rows = rowsOf(drafts, { reason: "vu", author: "AM", day: "2026-11-27" }, () => `r${++count}`);
  const { dataset, outcomes, faults } = applyJournal(load(), rows);
  expect([outcomes.map(({ reason }) => reason), faults]).toEqual([drafts.map(() => null), []]);
  return { rows, dataset };
}

describe("what a reader corrects on a sheet", () => {
  test("a name that is two leaves the links that were chosen with the other one", async () => {
    const commune = await entity(COMMUNE!);
    const [link] = commune.links;
    const { dataset } = made(separateName(commune, "Lys-la-Neuve", [link!], [COMMUNE!, PAYS!]));
    const other = dataset.organisations.find(({ name }) => name === "Lys-la-Neuve");
    expect(other?.id).toBe("organisation:lys-la-neuve");
    const ends = dataset.links.map(({ source, target }) => [source, target]).flat();
    expect(ends).toContain(other!.id);
  });

  test("names, types, legal forms and kinds are found as the data have them, and become what was said", async () => {
    const commune = await entity(COMMUNE!);
    const { dataset } = made(rename(commune, "Ville de Lys"), changeType(commune, "network"));
    expect(dataset.organisations.find(({ id }) => id === COMMUNE)).toMatchObject({
      name: "Ville de Lys",
      type: "network",
    });
    const form = made(changeLegalForm(await entity(EPICERIE!), "SCIC")).dataset.projects;
    expect(form.find(({ id }) => id === EPICERIE)!.legal_form).toBe("SCIC");
    const unsaid = made(changeLegalForm(await entity(EPICERIE!), null)).dataset.projects;
    expect(unsaid.find(({ id }) => id === EPICERIE)!.legal_form).toBeNull();
    expect(changeKind(await entity(BO!)).after).toBe('{"id":"organisation:bo-martin"}');
    expect(changeKind(commune).after).toBe('{"id":"person:commune-de-lys"}');
  });

  test("a link goes with every place that states it, seen from either end", async () => {
    const before = load().links.length;
    for (const [id, other] of [
      [PAYS!, EPICERIE!],
      [EPICERIE!, PAYS!],
    ]) {
      const seen = await entity(id!);
      const link = seen.links.find((one) => one.entity.id === other)!;
      const drafts = removeLink(seen, link);
      expect(drafts.length).toBe(link.evidence.length);
      expect(made(...drafts).dataset.links.length).toBe(before - drafts.length);
    }
  });

  test("words that mean someone else change the actor, not the project", async () => {
    const seen = await entity(EPICERIE!);
    const link = seen.links.find((one) => one.entity.id === PAYS)!;
    const { dataset, rows } = made(changeMeaning(seen, link, link.evidence[0]!, COMMUNE!));
    const ends = dataset.links.map(({ source, role, target }) => `${source}|${role}|${target}`);
    expect(ends).toContain(`${COMMUNE}|${link.role}|${EPICERIE}`);
    expect(linkAfter(rows[0]!)).toBe(`${COMMUNE}|${link.role}|${EPICERIE}`);
    expect([COMMUNE!, PAYS!, EPICERIE!, BO!].map((id) => concerns(rows[0]!, id))).toEqual([true, true, true, false]);
  });

  test("two names are one, and a link comes with its actor and its source where these are new", async () => {
    const gone = await entity(PAYS!);
    expect(made(joinNames(gone, COMMUNE!)).dataset.organisations.some(({ id }) => id === PAYS)).toBe(false);
    const actor = addEntity("organisation", "Les Amis de l’Été", [`organisation:les-amis-de-l-ete`]);
    const source = addSource("Délibération du 3 mai", "https://lys.example/3", ["recueil-2025"]);
    expect([actor.subject, source.subject]).toEqual(["organisation:les-amis-de-l-ete-2", "deliberation-du-3-mai"]);
    const link = addLink({
      ...{ source: actor.subject, role: "partners", target: EPICERIE!, mention: "les Amis" },
      ...{ reference: source.subject, record: "p. 2", lines: [3, 4] },
    });
    const { links } = made(actor, source, link).dataset;
    expect(links.at(-1)).toMatchObject({
      mention: "les Amis",
      record: "p. 2",
      reference: source.subject,
      status: "reviewed",
    });
  });

  test("a removed link, and a correction that no one can read, are no link that is marked", () => {
    const row = { action: "remove", subject: "a:b|partners|c:d", before: "{", after: "{" } as JournalRow;
    expect(linkAfter(row)).toBeNull();
    expect(linkAfter({ ...row, action: "change" })).toBe("a:b|partners|c:d");
  });
});
