import { expect, test } from "vitest";
import { fromText, NO_JOURNALS, placeOf, toText, withRows } from "../../../client/model/journals.ts";
import { JOURNAL } from "../../seed/corrections/journal-rows.ts";

test("journals are kept by what they correct, and gone once nothing is corrected", () => {
  const [page, mine] = [placeOf(null, "/a/"), placeOf("mine", "/a/")];
  const both = withRows(withRows({ ...NO_JOURNALS, author: "AM" }, page, JOURNAL), mine, JOURNAL.slice(0, 1));
  expect(fromText(toText(both))).toEqual(both);
  expect(placeOf(null, "/b/")).not.toBe(page);
  expect(withRows(withRows(both, page, []), mine, [])).toEqual({ author: "AM", of: {} });
});

test("what is no journal is refused", () => {
  for (const text of ["", "null", "[]", '{"author":"AM"}', '{"author":"AM","of":{"x":[{"id":1}]}}', '{"of":{}}'])
    expect(() => fromText(text), text).toThrow(/JSON|journals/);
});
