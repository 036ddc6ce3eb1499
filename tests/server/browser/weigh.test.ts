import { describe, expect, test } from "vitest";
import { applyFitting } from "../../../seed/corrections/apply-fitting.ts";
import type { JournalRow } from "../../../seed/corrections/correction.ts";
import type { Dataset } from "../../../seed/package/schema.ts";
import { writePackage } from "../../../seed/package/write.ts";
import { compare, weights } from "../../../server/browser/weigh.ts";
import { weighPackage } from "../../../server/browser/weigh-package.ts";
import type { FromCorrectionsWorker, Weight } from "../../../server/contract/corrections-messages.ts";
import { ACTOR_ROLES } from "../../../server/contract/vocabulary.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { REAL } from "../http/serve.ts";
import { load } from "../../seed/example.ts";
import { AMIS, COMMUNE, EPICERIE, JOURNAL, row, VERGER } from "../../seed/corrections/journal-rows.ts";

/** Counted from the rows of the tables, by the definitions alone. */
function counted(dataset: Dataset) {
  const links = dataset.links.filter(({ section }) => section !== "prose");
  const edges = new Set(links.map(({ source, role, target }) => `${source}|${role}|${target}`));
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]));
  const points = new Set([...ends, ...dataset.projects.map(({ id }) => id)]);
  const roles: readonly string[] = ACTOR_ROLES;
  const projectsOf = new Map<string, Set<string>>();
  for (const { source, role, target } of links)
    if (roles.includes(role)) projectsOf.set(source, (projectsOf.get(source) ?? new Set()).add(target));
  const pairs = new Set<string>();
  for (const projects of projectsOf.values())
    for (const a of projects) for (const b of projects) if (a < b) pairs.add(`${a} ${b}`);
  const shared = [...projectsOf.values()].filter(({ size }) => size > 1).length;
  return { points: points.size, links: edges.size, shared, pairs: pairs.size };
}

async function weighed(journal: readonly JournalRow[], dataset = load()) {
  const all = new Map<string, Weight>();
  for await (const { act, weight } of weights(dataset, journal, applyFitting(dataset, journal))) all.set(act, weight);
  return all;
}

/** Every act is in force, and what hangs on it is what the definitions say. */
async function expectDefined(journal: readonly JournalRow[], dataset: Dataset) {
  const full = counted(applyFitting(dataset, journal).dataset);
  const found = await weighed(journal, dataset);
  expect([...found.keys()]).toEqual(journal.map(({ id }) => id));
  for (const { id } of journal) {
    const others = journal.filter((one) => one.id !== id);
    const rest = applyFitting(dataset, others);
    const more = Object.entries(counted(rest.dataset)).map(([what, n]) => [what, n - full[what as keyof typeof full]]);
    expect(found.get(id)!.more, id).toEqual(Object.fromEntries(more));
    expect(found.get(id)!.fall, id).toBe(rest.outcomes.filter(({ state }) => state === "refused").length);
  }
  return found;
}

describe("what hangs on each correction", () => {
  test("is the network without it against that with all, by the definitions of what is counted", async () => {
    const found = await expectDefined(JOURNAL, load());
    // The link of a new actor, and that the actor is another, hang on the row that adds the actor.
    expect(found.get("a2")!.fall).toBe(2);
    const real = packagesAt(REAL)[0]!;
    const shared = real.links.filter(({ source, role }) => source === "organisation:ademe" && role === "partners");
    const removed = shared.map((link, i) => {
      const { source, role, target, mention, first_line } = link;
      return row(`r${i}`, "remove", `${source}|${role}|${target}`, { mention, first_line }, null);
    });
    const merged = row("m", "merge", "organisation:aci-force", null, { entity: "organisation:acclimat-action" });
    const all = await expectDefined([removed[0]!, merged], real);
    expect([...all.values()].map(({ more }) => more.pairs)).toContain(1);
  });

  test("names whom it leaves without a link, and who is in no count then", async () => {
    const own = load().links.filter(({ source, target }) => [source, target].includes(AMIS));
    const removals = own.map(({ source, role, target, mention }, i) =>
      row(`r-${i + 1}of${own.length}`, "remove", `${source}|${role}|${target}`, { mention }, null),
    );
    const found = await weighed(removals);
    expect([...found.keys()]).toEqual(["r"]);
    expect(found.get("r")).toMatchObject({ unlinked: ["Les Amis du verger"], fall: 0 });
    expect(found.get("r")!.more.points).toBe(1);
    const joined = await weighed([row("m", "merge", AMIS, null, { entity: COMMUNE })]);
    expect(joined.get("m")!.unlinked).toEqual([]);
  });

  test("is nothing for those that are not in force", async () => {
    const refused = row("x", "change", "person:nobody", {}, { name: "x" });
    expect([...(await weighed([refused])).keys()]).toEqual([]);
  });
});

test("a journal against the package: rows that came, left and changed, column by column, by names", () => {
  const example = load();
  const compared = (journal: readonly JournalRow[]) => compare(example, applyFitting(example, journal).dataset);
  const rename = row("a", "change", COMMUNE, { name: "Commune de Lys" }, { name: "Ville de Lys" });
  const meant = row("b", "change", `${AMIS}|partners|${EPICERIE}`, { source: AMIS }, { source: COMMUNE });
  const source = row("c", "add", "lettre", null, { title: "Lettre", citation: "Lettre." });
  const gone = row("d", "remove", `${EPICERIE}|addresses|theme:lien-social`, { mention: "lien social" }, null);
  const { rows, versions, names } = compared([rename, meant, source, gone]);
  expect(rows.map(({ table, change, subject }) => [table, change, subject])).toEqual([
    ["organisations", "changed", COMMUNE],
    ["sources", "added", "lettre"],
    ["links", "removed", `${EPICERIE}|addresses|theme:lien-social`],
    ["links", "changed", `${AMIS}|partners|${EPICERIE}`],
    // The former name is still found.
    ["aliases", "added", "Commune de Lys"],
  ]);
  expect(rows[0]!.cells).toEqual([{ column: "name", before: "Commune de Lys", after: "Ville de Lys" }]);
  expect(rows[3]!.cells).toEqual([{ column: "source", before: AMIS, after: COMMUNE }]);
  expect(rows[1]!.cells.find(({ column }) => column === "title")).toEqual({
    column: "title",
    before: null,
    after: "Lettre",
  });
  expect(rows[2]!.cells.every(({ before, after }) => before !== null && after === null)).toBe(true);
  expect(versions.without).not.toBe(versions.with);
  expect([names[AMIS], names[COMMUNE]]).toEqual(["Les Amis du verger", "Ville de Lys"]);
  expect(compared([]).rows).toEqual([]);
});

test("the worker tells the tables first, then each correction, then the end; or what broke", async () => {
  const told: FromCorrectionsWorker[] = [];
  const files = [...writePackage(load())].map(([name, bytes]) => ({ name, bytes }));
  const journal = [row("a", "change", VERGER, { legal_form: null }, { legal_form: "SCIC" })];
  await weighPackage({ type: "weigh", id: 1, files: { name: "x", files }, journal }, (one) => told.push(one));
  await weighPackage({ type: "weigh", id: 2, files: { name: "x", files: [] }, journal }, (one) => told.push(one));
  expect(told.map(({ type }) => type).filter((type) => type !== "weighed")).toEqual([
    "compared",
    "all-weighed",
    "failed",
  ]);
  expect(told[0]).toMatchObject({ contact: null });
  const described = files.map(({ name, bytes }) => {
    if (name !== "datapackage.json") return { name, bytes };
    const contributors = [{ title: "Lys", role: "contact", email: "data@lys.example" }];
    const json = { ...(JSON.parse(new TextDecoder().decode(bytes)) as object), contributors };
    return { name, bytes: new TextEncoder().encode(JSON.stringify(json)) };
  });
  const named: FromCorrectionsWorker[] = [];
  await weighPackage({ type: "weigh", id: 3, files: { name: "x", files: described }, journal }, (one) =>
    named.push(one),
  );
  expect(named[0]).toMatchObject({ contact: { name: "Lys", email: "data@lys.example", page: null } });
});
