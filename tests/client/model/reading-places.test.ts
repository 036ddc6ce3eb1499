import { expect, test } from "vitest";
import { acceptSure, change, decide, queue, type Reading } from "../../../client/model/reading.ts";
import { beginProject, mark } from "../../../client/model/reading-marks.ts";
import { undo } from "../../../client/model/reading-steps.ts";
import { startReading } from "../../../client/model/reading-start.ts";
import { join, part } from "../../../client/model/reading-names.ts";
import { needsPlace } from "../../../client/model/reading-places.ts";
import type { ReadPlace } from "../../../server/contract/document-messages.ts";
import { answerDocument } from "../../../server/browser/answer-document.ts";
import { printPage } from "../../seed/page.ts";
import { officialPlaces, readText, written } from "./written-reading.ts";

const LINES = [
  "Projet des Rives",
  "à Rennes et en Bretagne, avec la Ville de Lys",
  "Projet du Verger",
  "en Bretagne, nulle part",
];
const TEXT = { name: "brochure.txt", hash: "0", lines: LINES, firstLines: null };
const begun = (): Reading =>
  beginProject(beginProject(startReading(TEXT, null), "Projet des Rives", 1), "Projet du Verger", 3);

async function placesOf(words: string): Promise<ReadPlace[]> {
  const answer = await answerDocument({ type: "places", id: 1, words }, officialPlaces);
  if (answer.type !== "places") throw new Error(JSON.stringify(answer));
  return answer.places;
}

/** Words marked as where the project of a line is, or a body of it. */
const located = async (reading: Reading, words: string, line: number, elsewhere: number[] = [], of?: string) =>
  mark(reading, {
    ...{ words, lines: [line, line], role: "located_in", kind: "territory", places: await placesOf(words) },
    ...{ elsewhere: elsewhere.map((at) => [at, at] as const), ...(of !== undefined && { of }) },
  });

test("the region that a page names is proposed as the place that it is, with the words that are printed", async () => {
  const reading = acceptSure(await readText(printPage({ region: "Ile de France" })), 0);
  const region = reading.proposals.find(({ role }) => role === "located_in")!;
  expect(region).toMatchObject({ mention: "Ile de France", name: "Île-de-France", state: "accepted", doubt: null });
  const { territories, links, sources } = await written(reading);
  expect(territories).toEqual([{ id: "territory:region-11", name: "Île-de-France", level: "region", code: "11" }]);
  expect(links.filter(({ role }) => role === "located_in")).toMatchObject([
    { target: "territory:region-11", mention: "Ile de France", first_line: 6, last_line: 6, status: "stated" },
  ]);
  expect(sources).toHaveLength(1);
});

test("a region that is misspelt is doubtful, one that is none has no place and is not accepted with the sure ones", async () => {
  const misspelt = await readText(printPage({ region: "Bretange" }));
  expect(queue(misspelt, 0)[0]).toMatchObject({
    ...{ mention: "Bretange", name: "Bretagne", doubt: { why: "rule", said: { code: "region-taken" } } },
  });
  const abroad = acceptSure(await readText(printPage({ region: "Wallonie" })), 0);
  const [first] = queue(abroad, 0);
  expect(first).toMatchObject({ mention: "Wallonie", state: "open", doubt: { said: { code: "region-unknown" } } });
  expect(needsPlace(first!)).toBe(true);
  expect((await written(decide(abroad, first!.id, "accepted"))).territories).toEqual([]);
  const [belgian] = await placesOf("Ardennes");
  const placed = decide(change(abroad, first!.id, { place: belgian! }), first!.id, "accepted");
  expect((await written(placed)).territories.map(({ name }) => name)).toEqual(["Ardennes", "Grand Est"]);
});

test("words that mean one place are accepted at once, of several the reader says which, as elsewhere", async () => {
  const one = await located(begun(), "Rennes", 2);
  expect(one.proposals).toMatchObject([
    { name: "Rennes", place: { id: "territory:commune-35238" }, state: "accepted" },
  ]);
  const two = await located(one, "Bretagne", 2, [4]);
  expect(two.proposals.slice(1)).toMatchObject([
    { project: 0, state: "open", doubt: { why: "places" }, place: null },
    { project: 1, state: "open", doubt: { why: "places" }, place: null },
  ]);
  const none = await located(two, "nulle part", 4);
  expect(none.proposals[3]).toMatchObject({ state: "open", doubt: { why: "no-place" } });
  const [, first] = none.proposals;
  const [region] = first!.places!;
  const done = decide(change(none, first!.id, { place: region! }), first!.id, "accepted");
  const { links } = await written(done);
  expect(links.map(({ role, target, mention }) => [role, target, mention])).toEqual([
    ["located_in", "territory:commune-35238", "Rennes"],
    ["located_in", "territory:region-53", "Bretagne"],
    ["part_of", "territory:departement-35", "Ille-et-Vilaine"],
    ["part_of", "territory:region-53", "Bretagne"],
  ]);
  expect(undo(undo(done)).proposals).toEqual(none.proposals);
});

test("a body has a place of its own, which follows its name", async () => {
  const town = mark(begun(), {
    ...{ words: "Ville de Lys", lines: [2, 2], role: "carries", kind: "organisation", elsewhere: [] },
  });
  const placed = await located(town, "Rennes", 2, [], "Ville de Lys");
  const { id } = placed.proposals[0]!;
  const located_in = async (reading: Reading) =>
    (await written(reading)).links.flatMap(({ source, role }) => (role === "located_in" ? [source] : []));
  expect(await located_in(placed)).toEqual(["organisation:ville-de-lys"]);
  expect(await located_in(change(placed, id, { name: "Commune de Lys" }))).toEqual(["organisation:commune-de-lys"]);
  const names = ["Lys", "Rives"].map((name) => ({ name, mention: "Ville de Lys", lines: [2, 2] as const }));
  expect(await located_in(part(placed, id, names))).toEqual(["organisation:lys"]);
  const other = mark(placed, {
    ...{ words: "Verger", lines: [3, 3], role: "carries", kind: "organisation", elsewhere: [] },
  });
  const joined = join(other, other.proposals.at(-1)!.id, id, { name: "Verger de Lys", passage: null });
  expect(await located_in(joined)).toEqual(["organisation:verger-de-lys"]);
  expect((await written(joined)).organisations).toHaveLength(1);
});
