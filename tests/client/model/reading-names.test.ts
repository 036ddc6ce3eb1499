import { describe, expect, test } from "vitest";
import { joinedLines, namesInLines, namesWithin, passageOfBoth } from "../../../client/model/printed.ts";
import type { Proposal, Reading } from "../../../client/model/reading.ts";
import { beginProject, mark } from "../../../client/model/reading-marks.ts";
import { undo } from "../../../client/model/reading-steps.ts";
import { startReading } from "../../../client/model/reading-start.ts";
import { join, joinable, namesIn, part } from "../../../client/model/reading-names.ts";
import { linesWith, searchedLines } from "../../../client/model/reading-text.ts";
import { written } from "./written-reading.ts";

const LINES = [
  "Projet des Rives",
  "avec la Ville de Lys et la Ferme du Pré, Terre, Vie et Par-",
  "tage",
  "Projet du Verger",
  "Partenaires : Commune de Lys, Ada Lenoir",
];
const TEXT = { name: "brochure.txt", hash: "0", lines: LINES, firstLines: null };
const searched = searchedLines(TEXT);

/** A brochure of two projects in which these words are marked as partners, each in its own place. */
const marked = (...all: string[]): Reading =>
  all.reduce(
    (reading, words) =>
      mark(reading, {
        ...{ words, lines: linesWith(searched, words)[0]!, role: "partners", kind: "organisation", elsewhere: [] },
      }),
    beginProject(beginProject(startReading(TEXT, null), "Projet des Rives", 1), "Projet du Verger", 4),
  );

const told = ({ proposals }: Reading) =>
  proposals.map(({ name, mention, lines, state }) => [name, mention, lines.join("–"), state]);
const undone = (reading: Reading): Reading => {
  const { future: _, ...present } = undo(reading);
  return { ...present, future: [] };
};

describe("a proposal that is two names", () => {
  const whole = marked("Ville de Lys et la Ferme du Pré");
  const { id } = whole.proposals[0]!;

  test("becomes two, each with its own words; that is undone", () => {
    const names = namesWithin(searched, whole.proposals[0]!, ["Ville de Lys", "La ferme du pré"]);
    const parted = part(whole, id, names);
    expect(told(parted)).toEqual([
      ["Ville de Lys", "Ville de Lys", "2–2", "accepted"],
      ["La ferme du pré", "la Ferme du Pré", "2–2", "accepted"],
    ]);
    expect(new Set(parted.proposals.map((one) => one.id)).size).toBe(2);
    expect(undone(parted)).toEqual(whole);
  });

  test("of which one is printed otherwise keeps the words of both for it", () => {
    const names = namesWithin(searched, whole.proposals[0]!, ["Ville de Lys", "Ferme de la famille Pré"]);
    expect(told(part(whole, id, names))[1]).toEqual([
      ...["Ferme de la famille Pré", "Ville de Lys et la Ferme du Pré", "2–2", "accepted"],
    ]);
  });

  test.each([
    ["Ville de Lys et Ferme du Pré", ["Ville de Lys", "Ferme du Pré"]],
    ["ALOEN & Optim’ism", ["ALOEN", "Optim’ism"]],
    ["A, B ; C / D – E", ["A", "B", "C", "D", "E"]],
    ["Saint-Denis", ["Saint-Denis"]],
    ["Étang", ["Étang"]],
  ])("%s is parted as it reads", (words, names) => {
    expect(namesIn(words)).toEqual(names);
  });
});

describe("two proposals that are one name", () => {
  test("as two ways to write it bear one name everywhere, their words stay, and strict merging keeps them apart", async () => {
    const before = marked("Ville de Lys", "Commune de Lys", "Ada Lenoir");
    const [town, commune] = before.proposals as [Proposal, Proposal];
    const joined = join(before, commune.id, town.id, { name: "Commune de Lys", passage: null });
    expect(told(joined).slice(0, 2)).toEqual([
      ["Commune de Lys", "Ville de Lys", "2–2", "accepted"],
      ["Commune de Lys", "Commune de Lys", "5–5", "accepted"],
    ]);
    expect(undone(joined)).toEqual(before);
    const { organisations, links, aliases } = await written(joined);
    expect(organisations.map(({ name }) => name)).toEqual(["Commune de Lys", "Ada Lenoir"]);
    expect(links.map(({ mention }) => mention)).toEqual(["Ville de Lys", "Commune de Lys", "Ada Lenoir"]);
    expect(
      aliases.map(({ surface, entity, merged_id, decided_by }) => [surface, entity, merged_id, decided_by]),
    ).toEqual([["Ville de Lys", "organisation:commune-de-lys", "organisation:ville-de-lys", "review"]]);
    expect((await written(before)).aliases).toEqual([]);
  });

  test("as one passage that was cut are one proposal with the words of both, whole over the end of a line", () => {
    const before = marked("Terre", "Vie et Partage");
    const [first, second] = before.proposals as [Proposal, Proposal];
    const passage = passageOfBoth(searched, second, first);
    expect(passage).toEqual({ mention: "Terre, Vie et Partage", lines: [2, 3] });
    const joined = join(before, second.id, first.id, { name: passage!.mention, passage });
    expect(told(joined)).toEqual([["Terre, Vie et Partage", "Terre, Vie et Partage", "2–3", "accepted"]]);
    expect(undone(joined)).toEqual(before);
  });

  test("are no passage where other words stand between them", () => {
    const [town, land] = marked("Ville de Lys", "Terre").proposals as [Proposal, Proposal];
    expect(passageOfBoth(searched, town, land)).toBeNull();
  });

  test("may be one with what is like it, then with its neighbours, then with each other name once", () => {
    const before = marked("Terre", "Ferme du Pré", "Ville de Lys", "Commune de Lys", "Ada Lenoir");
    const [land] = before.proposals as [Proposal];
    const names = (own: Proposal) => joinable(before, own).map(({ name }) => name);
    expect(names(land)).toEqual(["Ferme du Pré", "Ville de Lys", "Ada Lenoir", "Commune de Lys"]);
    expect(names({ ...land, id: 9 })).toEqual([]);
    const alike = { ...land, doubt: { why: "alike" as const, other: "Ville de Lys" } };
    const doubtful = { ...before, proposals: [alike, ...before.proposals.slice(1)] };
    expect(joinable(doubtful, alike)[0]!.name).toBe("Ville de Lys");
    const joined = join(doubtful, land.id, before.proposals[2]!.id, { name: "Ville de Lys", passage: null });
    expect(joined.proposals.map(({ doubt }) => doubt)).toEqual([null, null, null, null, null]);
  });

  test("of a person and of a body are never one", () => {
    const before = marked("Ville de Lys", "Ada Lenoir");
    const [town, ada] = before.proposals as [Proposal, Proposal];
    const led = {
      ...before,
      proposals: [
        { ...town, role: "carries" as const },
        { ...ada, role: "leads" as const },
      ],
    };
    const people = {
      ...led,
      proposals: led.proposals.map((one) => ({ ...one, kind: one.role === "leads" ? ("person" as const) : one.kind })),
    };
    expect(joinable(people, people.proposals[0]!)).toEqual([]);
    const joined = join(people, town.id, ada.id, { name: "Lys", passage: null });
    expect(joined.proposals.map(({ name }) => name)).toEqual(["Ville de Lys", "Ada Lenoir"]);
  });
});

test("lines are one with words whole where a hyphen parts them, and names with theirs", () => {
  expect(joinedLines(["le référen-", "tiel de Saint-", "Denis", "et  plus"])).toBe(
    "le référentiel de Saint-Denis et  plus",
  );
});

test("what may be names in lines is told once, over small words and ends of lines", () => {
  const lines = ["avec la Ville de Lys, la Fonda-", "tion des Rives et l’Office du Tourisme.", "Ville de Lys d’Anjou"];
  expect(namesInLines(lines)).toEqual([
    "Fondation des Rives",
    "Office du Tourisme",
    "Ville de Lys",
    "Ville de Lys d’Anjou",
  ]);
});
