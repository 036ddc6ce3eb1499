import { expect, test } from "vitest";
import { queue, startReading } from "../../../client/model/reading.ts";
import { answerDocument } from "../../../server/browser/answer-document.ts";
import { printPage } from "../../seed/page.ts";

/** A reading of a page with these partners. */
function read(partners: string) {
  const text = printPage({ partners });
  const answer = answerDocument({ type: "read", id: 1, name: "made-up.txt", text, bytes: new Uint8Array() });
  if (answer.type !== "read") throw new Error(JSON.stringify(answer));
  const lines = { name: "made-up.txt", hash: answer.hash, lines: text.split("\n"), firstLines: null };
  return startReading(lines, answer.draft, answer.alike);
}

test("the doubtful of all three kinds come first: what rules are not sure of, names like others, unnamed ones", () => {
  const reading = read("Enercoop, CC du Val, Communauté de communes du Val, bénévoles, Emmaüs - Lys");
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

test("what is about no name makes none doubtful, and is told of the project", () => {
  const text = printPage().replace(/Accompagnateur\.rice : .*\n/, "");
  const answer = answerDocument({ type: "read", id: 1, name: "made-up.txt", text, bytes: new Uint8Array() });
  if (answer.type !== "read") throw new Error(JSON.stringify(answer));
  const lines = { name: "made-up.txt", hash: answer.hash, lines: text.split("\n"), firstLines: null };
  const reading = startReading(lines, answer.draft, answer.alike);
  expect(reading.proposals.filter(({ doubt }) => doubt !== null)).toEqual([]);
  expect(reading.projects[0]!.notes).toEqual([
    { lines: [21, 26], said: { code: "label-missing", values: ["Accompagnateur"] } },
  ]);
});
