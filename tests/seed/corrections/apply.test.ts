import { describe, expect, test } from "vitest";
import { applyJournal } from "../../../seed/corrections/apply.ts";
import { type JournalRow, linkSubject } from "../../../seed/corrections/correction.ts";
import type { Dataset } from "../../../seed/package/schema.ts";
import { inMemory } from "../../../seed/package/folder.ts";
import { loadPackage } from "../../../seed/package/load.ts";
import { writePackage } from "../../../seed/package/write.ts";
import { buildNetwork } from "../../../server/network/build.ts";
import { load, textOf } from "../example.ts";
import { AMIS, COMMUNE, EPICERIE, JOURNAL, row, VERGER } from "./journal-rows.ts";

const applied = (...rows: JournalRow[]): Dataset => {
  const { dataset, outcomes, faults } = applyJournal(load(), rows);
  expect([outcomes.filter(({ state }) => state !== "applied"), faults]).toEqual([[], []]);
  return dataset;
};
const networkOf = (dataset: Dataset) =>
  buildNetwork([dataset], (entities) => new Map([...entities.keys()].map((id) => [id, { x: 0, y: 0 }])));
const refusal = (...rows: JournalRow[]) => applyJournal(load(), rows).outcomes.at(-1)!.reason;
const linksOf = (dataset: Dataset, end: string) =>
  dataset.links
    .filter(({ source, target }) => source === end || target === end)
    .map(({ source, role, target }) => `${source}|${role}|${target}`);

describe("a journal", () => {
  test("of every kind of correction makes tables that load as they are", () => {
    const dataset = applied(...JOURNAL);
    const read = loadPackage(inMemory("made", writePackage(dataset)));
    expect(read.organisations).toEqual(dataset.organisations);
    expect(networkOf(read).dataset.version).toBe(networkOf(dataset).dataset.version);
    expect(read.journal.map(({ id }) => id)).toEqual(JOURNAL.map(({ id }) => id));
  });

  test("applied twice changes nothing", () => {
    const once = applied(...JOURNAL);
    const twice = applyJournal(once, JOURNAL);
    expect(twice.outcomes.map(({ state }) => state)).toEqual(JOURNAL.map(() => "known"));
    expect(twice.dataset).toBe(once);
  });

  test("in any other order is refused in part or gives rows that load, and each row is whole or not there", () => {
    for (let shift = 1; shift < JOURNAL.length; shift++) {
      const turned = [...JOURNAL.slice(shift), ...JOURNAL.slice(0, shift)];
      const { dataset, outcomes, faults } = applyJournal(load(), turned);
      expect(faults).toEqual([]);
      const states = new Set(outcomes.map(({ state }) => state));
      expect(states.has("known")).toBe(false);
      expect(dataset.journal.length).toBe(outcomes.filter(({ state }) => state === "applied").length);
      expect(applyJournal(dataset, dataset.journal).dataset).toBe(dataset);
    }
  });

  test("leaves the package that it was given as it was", () => {
    const before = load();
    applyJournal(before, JOURNAL);
    expect(before).toEqual(load());
  });

  test("says that what it would make could not be loaded", () => {
    const { faults } = applyJournal(load(), [
      row("a", "add", `person:ana-morel|carries|${VERGER}`, null, {
        mention: "Ana Morel",
        reference: "recueil-2025",
        status: "stated",
      }),
    ]);
    expect(faults.map(({ expected }) => expected)).toEqual([
      "carries leads from organisation to project, not from person to project.",
    ]);
  });
});

describe("a correction", () => {
  test("changes values that are as it found them, and no other", () => {
    const change = row("a", "change", COMMUNE, { name: "Commune de Lys" }, { name: "Ville de Lys", site: null });
    const [first, ...others] = applied(change).organisations;
    expect(first).toMatchObject({ id: COMMUNE, name: "Ville de Lys", site: null, type: "authority" });
    expect(others).toEqual(load().organisations.slice(1));
    expect(refusal(row("b", "change", COMMUNE, { name: "Lys" }, { name: "Ville" }))).toEqual({
      code: "changed",
      column: "name",
      found: '"Commune de Lys"',
      expected: '"Lys"',
    });
  });

  test("takes no value that the table could not hold, and no column that it has not", () => {
    const change = (after: object) => refusal(row("a", "change", COMMUNE, {}, { ...after }));
    expect(change({ type: "kingdom" })).toMatchObject({ code: "wrong-value", column: "type", value: "kingdom" });
    expect(change({ name: "a@b.example" })).toMatchObject({ code: "wrong-value", column: "name" });
    expect(change({ name: null })).toEqual({ code: "needed", column: "name" });
    expect(change({ colour: "red" })).toEqual({ code: "unknown-column", column: "colour", table: "organisations" });
    expect(change({ constructor: "x" })).toMatchObject({ code: "unknown-column", column: "constructor" });
    expect(refusal(row("a", "add", "organisation:x", null, { type: null }))).toEqual({
      code: "needed",
      column: "name",
    });
    expect(refusal(row("a", "add", COMMUNE, null, { name: "x" }))).toEqual({
      ...{ code: "exists", id: COMMUNE, name: "Commune de Lys" },
    });
    expect(refusal(row("a", "add", "castle:x", null, { name: "x" }))).toEqual({ code: "wrong-kind", id: "castle:x" });
  });

  test("leaves a name that changes among the others, once, and takes out one that comes back", () => {
    const names = (...journal: readonly [string, string][]) => {
      const rows = journal.map(([before, name], i) => row(`n${i}`, "change", COMMUNE, { name: before }, { name }));
      const { dataset, faults } = applyJournal(load(), rows);
      expect(faults).toEqual([]);
      const told = dataset.aliases.filter(({ entity, decision }) => entity === COMMUNE && decision === "same");
      return told.filter(({ merged_id: id }) => id === null).map(({ surface }) => surface);
    };
    expect(names(["Commune de Lys", "Ville de Lys"])).toEqual(["Commune de Lys"]);
    expect(names(["Commune de Lys", "Ville de Lys"], ["Ville de Lys", "Lys"])).toEqual([
      "Commune de Lys",
      "Ville de Lys",
    ]);
    expect(names(["Commune de Lys", "Lys"], ["Lys", "Commune de Lys"], ["Commune de Lys", "Lys"])).toEqual([
      "Commune de Lys",
    ]);
  });

  test("names rows that are there, one at a time", () => {
    expect(refusal(row("a", "change", "person:nobody", {}, { name: "x" }))).toEqual({
      code: "missing",
      id: "person:nobody",
    });
    expect(refusal(row("a", "remove", `${AMIS}|leads|${VERGER}`, {}, null))).toMatchObject({ code: "missing" });
    const evidence = { reference: "recueil-2025", status: "stated", mention: "Les Amis" };
    const subject = `${AMIS}|partners|${EPICERIE}`;
    const second = row("a", "add", subject, null, evidence);
    expect(refusal(second, row("b", "remove", subject, { reference: "recueil-2025" }, null))).toEqual({
      code: "several",
      subject,
      count: 2,
    });
    expect(linksOf(applied(second, row("b", "remove", subject, { mention: "Les Amis" }, null)), AMIS)).toHaveLength(2);
  });

  test("removes an entity once nothing names it, and what the ledger says of it", () => {
    const id = "organisation:lys-habitat";
    const link = row("a", "remove", `${id}|mentioned_in|${VERGER}`, {}, null);
    const entity = row("b", "remove", id, { name: "Lys Habitat" }, null);
    expect(refusal(entity)).toEqual({ code: "still-linked", id, count: 1 });
    const dataset = applied(link, entity);
    expect(dataset.organisations).toHaveLength(3);
    expect(dataset.aliases.map(({ entity: of }) => of)).not.toContain(id);
  });

  test("removes a project with its partners without a name, which no correction names, once no link does", () => {
    const { links, unnamed } = load();
    expect(unnamed.map(({ project }) => project)).toEqual([EPICERIE]);
    const own = links.filter(({ source, target }) => source === EPICERIE || target === EPICERIE);
    const project = row("p", "remove", EPICERIE, {}, null);
    expect(refusal(project)).toEqual({ code: "still-linked", id: EPICERIE, count: own.length });
    const without = own.map((link, i) => row(`l${i}`, "remove", linkSubject(link), { mention: link.mention }, null));
    const dataset = applied(...without, project);
    expect([dataset.projects.map(({ id }) => id), dataset.unnamed]).toEqual([[VERGER], []]);
    const source = row("s", "remove", "recueil-2025", {}, null);
    const leaning = [...links, ...unnamed].filter(({ reference }) => reference === "recueil-2025");
    expect(refusal(source)).toMatchObject({ code: "still-linked", count: leaning.length });
  });

  test("joins two names: links, ledger, redirect; strict merging keeps them apart", () => {
    const merge = row("a", "merge", AMIS, { name: "Les Amis du verger" }, { entity: "organisation:lys-habitat" });
    const dataset = applied(merge);
    expect(linksOf(dataset, AMIS)).toEqual([]);
    expect(linksOf(dataset, "organisation:lys-habitat")).toHaveLength(3);
    expect(
      dataset.aliases.slice(2).map(({ surface, merged_id, decided_by }) => [surface, merged_id, decided_by]),
    ).toEqual([
      ["Les Amis du verger", AMIS, "review"],
      ["Les Amis du verger, de Lys", AMIS, "review"],
    ]);
    const network = networkOf(dataset);
    expect(network.redirects.get(AMIS)).toBe("organisation:lys-habitat");
    const strict = network.edges.filter(({ layers }) => layers.includes("strict")).map(({ source }) => source);
    expect(strict.filter((id) => id === AMIS)).toHaveLength(2);
  });

  test("joins no two things of other kinds, and none that are linked to each other", () => {
    const merge = (a: string, b: string) => refusal(row("a", "merge", a, null, { entity: b }));
    expect(merge(COMMUNE, "person:bo-martin")).toMatchObject({ code: "not-joined" });
    expect(merge(COMMUNE, COMMUNE)).toMatchObject({ code: "not-joined" });
    expect(merge(EPICERIE, VERGER)).toMatchObject({ code: "not-joined" });
    const evidence = { reference: "recueil-2025", status: "stated" };
    const tie = row("t", "add", `${AMIS}|part_of|${COMMUNE}`, null, { mention: "Amis", ...evidence });
    expect(refusal(tie, row("a", "merge", AMIS, null, { entity: COMMUNE }))).toMatchObject({ code: "tied" });
  });

  test("parts a name in two, also again after a join", () => {
    const dataset = applied(...JOURNAL);
    expect(linksOf(dataset, "organisation:ccas-de-lys")).toEqual([
      `organisation:ccas-de-lys|partners|${VERGER}`,
      `organisation:ccas-de-lys|partners|${VERGER}`,
    ]);
    expect(dataset.aliases.at(-2)).toMatchObject({
      decision: "apart",
      entity: "organisation:ccas-de-lys",
      other: COMMUNE,
    });
    const merge = row("a", "merge", AMIS, null, { entity: COMMUNE });
    const apart = { id: AMIS, name: "Les Amis du verger", links: [`${COMMUNE}|partners|${EPICERIE}`] };
    const again = applied(merge, row("b", "separate", COMMUNE, null, apart));
    expect(linksOf(again, AMIS)).toEqual([`${AMIS}|partners|${EPICERIE}`]);
    expect(refusal(row("b", "separate", COMMUNE, null, { ...apart, id: "organisation:x" }))).toMatchObject({
      code: "missing",
    });
  });

  test("gives another id or kind, and the old id leads to it", () => {
    const dataset = applied(
      row("a", "change", AMIS, {}, { id: "person:ami-du-verger" }),
      row("b", "remove", `person:ami-du-verger|carries|${VERGER}`, {}, null),
    );
    expect(dataset.persons.at(-1)).toMatchObject({ id: "person:ami-du-verger", name: "Les Amis du verger" });
    expect(networkOf(dataset).redirects.get(AMIS)).toBe("person:ami-du-verger");
    expect(linksOf(dataset, "person:ami-du-verger")).toEqual([`person:ami-du-verger|partners|${EPICERIE}`]);
  });

  test("keeps with another kind every value that its table can hold, and no other", () => {
    const dataset = load({
      "organisations.csv": `id,name,type,site,founded,members\n${textOf("organisations.csv")
        .split("\n")
        .slice(1, -1)
        .map((line) => `${line},1987,12\n`)
        .join("")}`,
      "persons.csv": `${textOf("persons.csv")
        .trimEnd()
        .replace("id,name", "id,name,founded")
        .replaceAll(/(Morel|Martin)$/gm, "$1,1960")}\n`,
    });
    const moved = row("a", "change", AMIS, {}, { id: "person:ami-du-verger" });
    const renamed = row("b", "change", COMMUNE, {}, { id: "organisation:ville-de-lys" });
    const { persons, organisations } = applyJournal(dataset, [moved, renamed]).dataset;
    expect(persons.at(-1)).toEqual({
      id: "person:ami-du-verger",
      name: "Les Amis du verger",
      attributes: { founded: "1987" },
    });
    expect(organisations[0]).toMatchObject({ site: "https://lys.example.org", attributes: { members: "12" } });
  });

  test("takes no site to a kind that has none", () => {
    const commune = row("a", "change", COMMUNE, {}, { id: "theme:commune-de-lys" });
    expect(applyJournal(load(), [commune]).dataset.themes.at(-1)).toEqual({
      id: "theme:commune-de-lys",
      name: "Commune de Lys",
      name_en: null,
    });
  });

  test("that joins two names takes away a row that both have, and no double of anything else", () => {
    const { links: rows, ...tables } = load();
    const other = rows.find(({ source }) => source === "person:ana-morel")!;
    const own = rows.find(({ source, role }) => source === COMMUNE && role === "carries")!;
    const { mention, ...rest } = own;
    const same = { mention, ...rest, source: "organisation:lys-habitat", status: "reviewed" } as const;
    const dataset = { ...tables, links: [...rows, other, own, same] };
    const merge = row("a", "merge", "organisation:lys-habitat", null, { entity: COMMUNE });
    const { links: left } = applyJournal(dataset, [merge]).dataset;
    expect(left).toHaveLength(dataset.links.length - 1);
    expect(left.filter(({ source }) => source === "person:ana-morel")).toHaveLength(2);
    const carried = left.filter(({ source, role }) => source === COMMUNE && role === "carries");
    expect(carried.map(({ status }) => status)).toEqual(["stated", "stated"]);
  });

  test("with the id of one that was applied and other content is refused", () => {
    const twice = applyJournal(applied(JOURNAL[0]!), [{ ...JOURNAL[0]!, after: '{"name":"B"}' }]);
    expect(twice.outcomes[0]!.reason).toEqual({ code: "other-content", id: "a1" });
  });
});
