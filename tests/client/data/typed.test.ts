import { expect, test } from "vitest";
import { addressTyped, textTyped } from "../../../client/data/typed.ts";

test.each([
  ["", undefined],
  ["https://donnees.example/partenaires", "https://donnees.example/partenaires"],
  [" http://www.exemple.org ", "http://www.exemple.org"],
  ["www.exemple.org", "https://www.exemple.org"],
  ["exemple.org:8080/a", "https://exemple.org:8080/a"],
])("the address %j is taken as %j", (typed, taken) => {
  expect(addressTyped(typed)).toEqual({ taken });
});

test.each([
  "à paraître",
  "ftp://exemple.org",
  "javascript:alert(1)",
  "exemple",
  "https://",
  "www.exemple.org ou autre",
])("%j is no address of a page", (typed) => {
  expect(addressTyped(typed)).toEqual({ refusal: "notAddress" });
});

test("a text is taken without the spaces around it, and not with an e-mail address in it", () => {
  expect([textTyped(" Nos partenaires "), textTyped(" ")]).toEqual([
    { taken: "Nos partenaires" },
    { taken: undefined },
  ]);
  const typed = "Ada Martin (ada@exemple.org)";
  expect([textTyped(typed), addressTyped(typed)]).toEqual([{ refusal: "holdsEmail" }, { refusal: "holdsEmail" }]);
});
