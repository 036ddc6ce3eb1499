import { expect, test } from "vitest";
import { decide, type Reading } from "../../../client/model/reading.ts";
import { fromReadingFile, NoReading, resumedFrom, toReadingFile } from "../../../client/model/reading-file.ts";
import { beginProject, mark } from "../../../client/model/reading-marks.ts";
import { startReading } from "../../../client/model/reading-start.ts";
import { undo } from "../../../client/model/reading-steps.ts";

const TEXT = { name: "brochure.txt", hash: "ab", lines: ["Les Rives", "avec la Ville de Lys"], firstLines: null };
const fresh = startReading(TEXT, null);
const begun: Reading = mark(beginProject(fresh, "Les Rives", 1), {
  ...{ words: "Ville de Lys", lines: [2, 2], role: "partners", kind: "organisation", elsewhere: [] },
});
const done = decide(begun, 0, "rejected");

test("a reading goes on elsewhere from its file, with what was decided and none of the document's text", () => {
  const file = toReadingFile(done);
  expect(file).not.toContain("avec la");
  const there = resumedFrom(fresh, fromReadingFile(file));
  expect([there.projects, there.proposals, there.title]).toEqual([done.projects, done.proposals, done.title]);
  expect(undo(there).proposals).toEqual([]);
});

test("a file that is none, is cut, or is of another document is refused whole", () => {
  const file = toReadingFile(done);
  const whyOf = (act: () => unknown) => {
    try {
      act();
      return "taken";
    } catch (error) {
      return error instanceof NoReading ? error.why : String(error);
    }
  };
  for (let end = 0; end < file.length - 2; end += 7)
    expect(whyOf(() => fromReadingFile(file.slice(0, end)))).toBe("none");
  const other = { ...fresh, text: { ...TEXT, hash: "cd" } };
  expect(whyOf(() => resumedFrom(other, fromReadingFile(file)))).toBe("other");
  for (const [from, to] of [
    ['"role": "partners"', '"role": "owns"'],
    ['"state": "rejected"', '"state": "lost"'],
    ['"kind": "organisation"', '"kind": "theme"'],
    ['"version": 1', '"version": 2'],
    ['"project": 0,\n   "role"', '"project": 7,\n   "role"'],
  ] as const) {
    expect(file).toContain(from);
    expect(whyOf(() => fromReadingFile(file.replace(from, to)))).toBe("none");
  }
});
