import { expect, test } from "vitest";
import { queue } from "../../../client/model/reading.ts";
import { printPage } from "../../seed/page.ts";
import { readText } from "./written-reading.ts";

test("the doubtful of all three kinds come first: what rules are not sure of, names like others, unnamed ones", async () => {
  const reading = await readText(
    printPage({ partners: "Enercoop, CC du Val, Communauté de communes du Val, bénévoles, Emmaüs - Lys" }),
  );
  const told = queue(reading, 0).map(({ name, doubt }) => [name, doubt]);
  expect(told.filter(([, doubt]) => doubt !== null)).toEqual([
    ["CC du Val", { why: "alike", other: "Communauté de communes du Val" }],
    ["Communauté de communes du Val", { why: "alike", other: "CC du Val" }],
    ["bénévoles", { why: "unnamed" }],
    ["Emmaüs - Lys", { why: "rule", said: { code: "one-or-two", values: ["Emmaüs - Lys"] } }],
  ]);
  expect(told.slice(0, 4).every(([, doubt]) => doubt !== null)).toBe(true);
  expect(told.slice(4).map(([name]) => name)).toContain("Enercoop");
});

test("what is about no name makes none doubtful, and is told of the project", async () => {
  const text = printPage().replace(/Accompagnateur\.rice : .*\n/, "");
  const reading = await readText(text);
  expect(reading.proposals.filter(({ doubt }) => doubt !== null)).toEqual([]);
  expect(reading.projects[0]!.notes).toEqual([
    { lines: [21, 26], said: { code: "label-missing", values: ["Accompagnateur"] } },
  ]);
});
