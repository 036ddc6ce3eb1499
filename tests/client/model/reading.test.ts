import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { acceptSure, change, decide, queue, type Reading } from "../../../client/model/reading.ts";
import { beginProject, mark } from "../../../client/model/reading-marks.ts";
import { changedBetween, redo, undo } from "../../../client/model/reading-steps.ts";
import { startReading } from "../../../client/model/reading-start.ts";
import { linesWith, markedLines, reviewedOf, searchedLines } from "../../../client/model/reading-text.ts";
import { folderAt } from "../../../seed/commands/folder.ts";
import { loadPackage } from "../../../seed/package/load.ts";
import { PACKAGE_FAULTS_FR } from "../../../seed/tables/words/package-faults-fr.ts";
import { answerDocument } from "../../../server/browser/answer-document.ts";
import { packageFault } from "../../../server/contract/table-faults.ts";
import { BOOKLET, missing } from "../../means.ts";
import { printPage } from "../../seed/page.ts";
import { officialPlaces, readText, written } from "./written-reading.ts";

const LINES = [
  "Projet des Rives",
  "avec la Ville de Lys, Ada Lenoir",
  "",
  "Projet du Verger",
  "Partenaire : Ville de Lys",
];
const TEXT = { name: "brochure.txt", hash: "0", lines: LINES, firstLines: [0, 3, 5] };

/** A brochure of a layout that no rule knows, its two projects begun. */
const begun = (): Reading =>
  beginProject(beginProject(startReading(TEXT, null), "Projet des Rives", 1), "Projet du Verger", 4);

describe("the reading of a document", () => {
  test("whose layout is not known is marked: the same words elsewhere are proposed at once; all is undone", async () => {
    const reading = begun();
    expect(reading.projects.map(({ name, lines }) => [name, lines])).toEqual([
      ["Projet des Rives", [1, 3]],
      ["Projet du Verger", [4, 5]],
    ]);
    const [first, ...elsewhere] = linesWith(searchedLines(TEXT), "Ville de Lys");
    const marked = mark(reading, {
      ...{ words: "Ville de Lys", lines: first!, role: "carries", kind: "organisation", elsewhere },
    });
    expect(marked.proposals).toMatchObject([
      { project: 0, state: "accepted", lines: [2, 2] },
      { project: 1, state: "open", lines: [5, 5], doubt: { why: "elsewhere" } },
    ]);
    const other = queue(marked, 1)[0]!;
    const done = decide(change(marked, other.id, { role: "partners", name: "Commune de Lys" }), other.id, "accepted");
    expect(done.proposals[1]).toMatchObject({ name: "Commune de Lys", mention: "Ville de Lys", role: "partners" });
    let back = done;
    while (back.past.length > 0) back = undo(back);
    expect(back).toMatchObject({ projects: [], proposals: [] });
    expect(
      (await written(done)).links.map(({ mention, role, first_line, attributes }) => [
        mention,
        role,
        first_line,
        attributes,
      ]),
    ).toEqual([
      ["Ville de Lys", "carries", 2, { page: 1, quote: "Projet des Rives avec la Ville de Lys, Ada Lenoir" }],
      ["Ville de Lys", "partners", 5, { page: 2, quote: "Projet du Verger Partenaire : Ville de Lys" }],
    ]);
  });

  test("that is not done says so wherever its document is named, and leaves out what nobody has looked at", async () => {
    const [first, ...elsewhere] = linesWith(searchedLines(TEXT), "Ville de Lys");
    const marked = mark(begun(), {
      ...{ words: "Ville de Lys", lines: first!, role: "carries", kind: "organisation", elsewhere },
    });
    const part = await written(marked);
    expect(part.projects.map(({ name }) => name)).toEqual(["Projet des Rives"]);
    expect(part.package.source.title).toBe(
      "brochure.txt (lu en partie : 1 projet sur 2, 1 à décider / read in part: 1 of 2 projects, 1 to decide on)",
    );
    expect(part.package.citation).toContain("(lu en partie : 1 projet sur 2, 1 à décider");
    expect(part.package.unread).toEqual(["Projet du Verger"]);
    const whole = await written(decide(marked, queue(marked, 1)[0]!.id, "rejected"));
    expect(whole.projects).toHaveLength(2);
    expect(whole.package.source.title).toBe("brochure.txt");
  });

  test("keeps the name of its package, which its ids have, under another title", async () => {
    const [first, ...elsewhere] = linesWith(searchedLines(TEXT), "Ville de Lys");
    const marked = mark(begun(), {
      ...{ words: "Ville de Lys", lines: first!, role: "carries", kind: "organisation", elsewhere },
    });
    const made = await written(marked);
    const explored = { own: "brochure", packageName: made.package.name };
    const again = await written({ ...marked, title: "Les Rives", explored });
    expect(again.projects.map(({ id }) => id)).toEqual(made.projects.map(({ id }) => id));
    expect([again.package.name, again.package.title]).toEqual(["brochure", "Les Rives"]);
  });

  test("has a person of what the rules took for a body, once that is marked or changed, decided or not", async () => {
    const text = printPage({ partners: "Zoé GOMIS, Enercoop" });
    const read = await readText(text);
    const proposed = read.proposals.find(({ mention }) => mention === "Zoé GOMIS")!;
    const as = { words: "Zoé GOMIS", lines: proposed.lines, role: "partners", kind: "person", elsewhere: [] } as const;
    const { id } = proposed;
    for (const one of [read, decide(read, id, "accepted")]) {
      const decided = [mark(one, as), decide(change(one, id, { kind: "person" }), id, "accepted")];
      for (const next of decided) {
        expect(next.proposals).toHaveLength(read.proposals.length);
        expect(next.proposals.find((other) => other.id === id)).toMatchObject({ kind: "person", state: "accepted" });
        expect((await written(next)).persons.map(({ name }) => name)).toEqual(["Zoé GOMIS"]);
      }
    }
    // Once more as the same is no step.
    const marked = mark(read, as);
    expect(mark(marked, as)).toBe(marked);
  });

  test("of one name are two sources where they are two documents", async () => {
    const sourceOf = async (hash: string) => {
      const marked = mark(
        { ...begun(), text: { ...TEXT, hash } },
        { ...{ words: "Ada Lenoir", lines: [2, 2], role: "leads", kind: "person", elsewhere: [] } },
      );
      const { sources, links } = await written(marked);
      expect(links.map(({ reference }) => reference)).toEqual(sources.map(({ id }) => id));
      return sources.map(({ id, title }) => [id, title]);
    };
    expect([await sourceOf("a".repeat(64)), await sourceOf("b".repeat(64))]).toEqual([
      [["document-aaaaaaaaaaaaaaaa", "brochure.txt"]],
      [["document-bbbbbbbbbbbbbbbb", "brochure.txt"]],
    ]);
  });

  test("has a partner without a name as a named one in its package once a name is given, and what is undone", async () => {
    const marked = mark(begun(), {
      ...{ words: "Ville de Lys", lines: [2, 2], role: "unnamed", kind: "organisation", elsewhere: [[5, 5]] },
    });
    const other = queue(marked, 1)[0]!;
    const done = decide(change(marked, other.id, { name: "Commune du Lys" }), other.id, "accepted");
    const dataset = await written(done);
    expect(dataset.unnamed.map(({ mention }) => mention)).toEqual(["Ville de Lys"]);
    expect(dataset.links.map(({ role, mention }) => [role, mention])).toEqual([["partners", "Ville de Lys"]]);
    expect(dataset.organisations.map(({ name }) => name)).toEqual(["Commune du Lys"]);
    // Back among those without a name it has its printed words again.
    const back = change(done, other.id, { role: "unnamed", name: "Ville de Lys" });
    expect(back.proposals.map(({ role, name }) => [role, name])).toEqual([
      ["unnamed", "Ville de Lys"],
      ["unnamed", "Ville de Lys"],
    ]);
    expect(changedBetween(done, undo(done))).toEqual({
      names: ["Commune du Lys"],
      more: 0,
      project: 1,
      left: other.id,
    });
    expect(changedBetween(marked, undo(marked))).toMatchObject({ project: 0, left: null });
    expect(redo(undo(done))).toEqual(done);
    expect(redo(undo(undo(done))).proposals).toEqual(undo(done).proposals);
    expect(redo(decide(undo(done), other.id, "rejected")).proposals[1]!.state).toBe("rejected");
  });

  test("has what is said of a project itself decided on, a title once, with the lines where it stands", async () => {
    const read = await readText(printPage({}));
    const said = read.proposals.filter(({ kind }) => kind === "project");
    expect(said.map(({ role }) => role)).toEqual(["title", "legal_form", "site"]);
    for (const { name, lines } of said) expect(read.text.lines.slice(lines[0] - 1, lines[1]).join(" ")).toContain(name);
    expect(
      (await written(decide(read, queue(read, 0).find(({ role }) => role === "leads")!.id, "accepted"))).projects,
    ).toMatchObject([{ title: null, legal_form: null, sites: null }]);
    const [title, form, site] = said;
    const sure = acceptSure(read, 0);
    const other = mark(sure, {
      ...{ words: "Responsable", lines: form!.lines, role: "title", kind: "project", elsewhere: [[1, 1]] },
    });
    const again = decide(change(other, form!.id, { name: "Coopérative" }), form!.id, "accepted");
    expect((await written(again)).projects).toMatchObject([
      { title: "Responsable", legal_form: "Coopérative", legal_form_first_line: form!.lines[0], sites: site!.name },
    ]);
    expect(other.proposals.filter(({ role }) => role === "title").map(({ state }) => state)).toEqual([
      "rejected",
      "accepted",
    ]);
    const back = decide(other, title!.id, "accepted");
    expect((await written(back)).projects).toMatchObject([{ title: title!.name }]);
  });

  test("has what was marked in a project proposed in one that begins later, and after the same label", async () => {
    const lines = [
      ...["Les Rives", "Référente : Ada Lenoir", "Avec la Ville de Lys."],
      ...[
        "Le Verger",
        "Référente :",
        "Jo Roux (CPIE, Lys)",
        "Soutiens : Alpha, Gamma",
        "Et la Ville de",
        "Lys. Référente : Zoé",
      ],
    ];
    const text = { name: "a.txt", hash: "0", lines, firstLines: null };
    const place = (words: string) => linesWith(searchedLines(text), words);
    const say = (reading: Reading, words: string, role: "leads" | "partners") => {
      const [at, ...elsewhere] = place(words);
      const kind = role === "leads" ? "person" : "organisation";
      return mark(reading, { words, role, kind, lines: at!, elsewhere });
    };
    const first = say(
      say(beginProject(startReading(text, null), "Les Rives", 1), "Ada Lenoir", "leads"),
      "Ville de Lys",
      "partners",
    );
    const told = (reading: Reading, at: number) =>
      queue(reading, at).map(({ role, kind, mention, qualifier, lines: [from], doubt }) => [
        ...[role, kind, mention, qualifier, from, doubt?.why],
      ]);
    const begun = beginProject(first, "Le Verger", 4);
    expect(told(begun, 1)).toEqual([
      ["leads", "person", "Jo Roux", "CPIE, Lys", 6, "label"],
      ["partners", "organisation", "Ville de Lys", null, 8, "elsewhere"],
    ]);
    // Words of a list that one was marked in are offered too; what is offered and marked is accepted, once.
    const listed = say(begun, "Alpha", "partners");
    expect(told(listed, 1)).toContainEqual(["partners", "organisation", "Gamma", null, 7, "label"]);
    const both = say(say(listed, "Gamma", "partners"), "Gamma", "partners");
    expect(both.proposals.filter(({ mention }) => mention === "Gamma").map(({ state }) => state)).toEqual(["accepted"]);
    expect(both.past.length).toBe(listed.past.length + 1);
    // What is said of a project itself is said of none else.
    const titled = mark(both, {
      words: "Et la Ville",
      role: "title",
      kind: "project",
      lines: [8, 8],
      elsewhere: [[3, 3]],
    });
    expect(titled.proposals.filter(({ role }) => role === "title")).toHaveLength(1);
  });

  test("that makes no sound package is refused with what is wrong, which is said in the page's language", async () => {
    const text = { name: "a.txt", hash: "0", lines: ["Les Rives", "la Ville de L\uFFFDs"], firstLines: null };
    const marked = mark(beginProject(startReading(text, null), "Les Rives", 1), {
      ...{ words: "Ville de L\uFFFDs", lines: [2, 2], role: "partners", kind: "organisation", elsewhere: [] },
    });
    const answer = await answerDocument({ type: "write", id: 1, reviewed: reviewedOf(marked) }, officialPlaces);
    if (answer.type !== "refused") throw new Error(answer.type);
    expect(answer.faults[0]!.value).toContain("Ville de L");
    const said = packageFault(PACKAGE_FAULTS_FR, answer.faults[0]!.expected);
    expect(said).toContain("est à la place d’une lettre perdue");
    expect(said).not.toContain("anglais");
  });

  test("marks the words of proposals in its lines", () => {
    const reading = mark(begun(), {
      ...{ words: "Ada Lenoir", lines: [2, 2], role: "leads", kind: "person", elsewhere: [] },
    });
    const [line] = markedLines(searchedLines(TEXT), [2, 2], reading.proposals, null);
    expect(line!.parts.map(({ text, proposal }) => [text, proposal?.role ?? null])).toEqual([
      ["avec la Ville de Lys, ", null],
      ["Ada Lenoir", "leads"],
    ]);
  });

  test("marks a letter that takes two places whole", () => {
    const text = { ...TEXT, lines: ["avec l’Atelier 𝓛𝔂𝓼, hier"], firstLines: null };
    const reading = mark(startReading(text, null), {
      ...{ words: "Atelier Lys", lines: [1, 1], role: "partners", kind: "organisation", elsewhere: [] },
    });
    const [line] = markedLines(searchedLines(text), [1, 1], reading.proposals, null);
    expect(line!.parts.map((part) => part.text)).toEqual(["avec l’", "Atelier 𝓛𝔂𝓼", ", hier"]);
  });

  test.skipIf(missing.booklet)(
    "of the booklet puts doubtful ones first, and what is sure makes a package",
    async () => {
      const bytes = readFileSync(BOOKLET);
      const text = bytes.toString();
      let reading = await readText(text, bytes);
      expect([reading.projects.length, reading.text.hash.length]).toEqual([23, 64]);
      const doubts = queue(reading, 0).map(({ doubt }) => doubt !== null);
      expect(doubts).toEqual(doubts.toSorted((a, b) => Number(b) - Number(a)));
      for (const [at] of reading.projects.entries()) reading = acceptSure(reading, at);
      const sure = reading.proposals.filter(({ state }) => state === "accepted").length;
      const dataset = await written(reading);
      const printed = dataset.links.filter(({ reference }) => reference !== "cog");
      const about = dataset.projects.flatMap(({ title, legal_form: form, sites }) => [
        ...[title, form].filter((words) => words !== null),
        ...(sites?.split(" ") ?? []),
      ]);
      expect(printed.length + dataset.unnamed.length + about.length).toBe(sure);
      expect(about.length).toBeGreaterThan(60);
      // Every project has its region, as the project's own package of the booklet has it.
      const located = (links: typeof printed) =>
        links.flatMap(({ source, role, target }) =>
          role === "located_in" && source.startsWith("project:") && target.includes("region-") ? [target] : [],
        );
      const own = loadPackage(folderAt("seed/dataset")).links.filter(({ first_line: line }) => line !== null);
      expect(located(printed).toSorted()).toEqual(located(own).toSorted());
      expect(sure).toBeGreaterThan(100);
    },
  );
});
