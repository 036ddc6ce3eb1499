import { expect, test } from "vitest";
import {
  fromText,
  NO_JOURNALS,
  placeOf,
  takeStep,
  toText,
  withoutPlace,
  withRows,
} from "../../../client/model/journals.ts";
import { JOURNAL } from "../../seed/corrections/journal-rows.ts";

test("journals are kept by what they correct, and gone once nothing is corrected", () => {
  const [page, mine] = [placeOf(null, "/a/"), placeOf("mine", "/a/")];
  const both = withRows(withRows({ ...NO_JOURNALS, author: "AM" }, page, JOURNAL), mine, JOURNAL.slice(0, 1));
  expect(fromText(toText(both))).toEqual(both);
  expect(placeOf(null, "/b/")).not.toBe(page);
  const none = withRows(withRows(both, page, []), mine, []);
  expect(none).toMatchObject({ author: "AM", of: {} });
  expect(takeStep(takeStep(none, page, "undo"), mine, "undo").of).toEqual(both.of);
  expect(withoutPlace(withoutPlace(none, page), mine)).toEqual({ ...NO_JOURNALS, author: "AM" });
});

test("a step is undone as it was done, whatever another tab did meanwhile", () => {
  const [a, b, c, d] = JOURNAL;
  const made = withRows(withRows(NO_JOURNALS, "x", [a!, b!, c!]), "x", [a!, c!]);
  const other = { ...made, of: { x: [c!, d!] } };
  expect(takeStep(other, "x", "undo").of["x"]).toEqual([c, b, d]);
  expect(takeStep(takeStep(other, "x", "undo"), "x", "redo").of["x"]).toEqual([c, d]);
  expect(takeStep(NO_JOURNALS, "x", "undo")).toEqual(NO_JOURNALS);
});

test("journals that were kept before there were steps are read, and steps that are none are left", () => {
  const of = { x: JOURNAL };
  expect(fromText(JSON.stringify({ author: "AM", of }))).toEqual({ author: "AM", of, steps: {} });
  for (const steps of [null, 1, { x: 1 }, { x: { past: [{ gone: ["a"] }], future: [] } }, { x: { past: [null] } }])
    expect(fromText(JSON.stringify({ author: "AM", of, steps })).steps).toEqual({});
});

test("what is no journal is refused", () => {
  for (const text of ["", "null", "[]", '{"author":"AM"}', '{"author":"AM","of":{"x":[{"id":1}]}}', '{"of":{}}'])
    expect(() => fromText(text), text).toThrow(/JSON|journals/);
});
