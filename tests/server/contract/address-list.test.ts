import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownValues, readable, readList, writeList } from "../../../server/contract/address-list.ts";

describe("a list in an address", () => {
  it("gives back the values that it was written from, whatever they hold", () => {
    const value = fc.string({ unit: fc.constantFrom("a", "é", ",", "\\", " ", "&", "💧"), minLength: 1, maxLength: 8 });
    const values = fc.array(
      value.filter((text) => text.trim() === text),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(values, (list) => {
        expect(readList(writeList(list))).toEqual(list);
        const address = new URL(`https://example.org/?a=${readable(writeList(list))}&b=1`);
        expect(readList(address.searchParams.get("a")!)).toEqual(list);
      }),
      { seed: 5, numRuns: 1000 },
    );
  });

  it.each([
    ["Association,SCIC", ["Association", "SCIC"]],
    ["a, b", ["a", "b"]],
    [String.raw`SARL\, SA,SCIC`, ["SARL, SA", "SCIC"]],
    [String.raw`a\\,b`, ["a\\", "b"]],
    // As before the rule: a backslash that neither a comma nor another follows.
    [String.raw`a\b,c`, [String.raw`a\b`, "c"]],
    ["a,,b,", ["a", "", "b", ""]],
    ["", [""]],
  ])("%s is read as %j", (text, values) => expect(readList(text)).toEqual(values));

  it("stays readable", () => {
    expect(readable(writeList(["project:a", "project:b"]))).toBe("project:a,project:b");
    expect(readable(writeList(["SARL, SA"]))).toBe("SARL%5C,%20SA");
  });
});

describe("values of an address from before the rule", () => {
  const known = ["Association", "SCIC", "Association, SCIC", "SARL, SA", "a,b, c"];
  it.each([
    [
      ["Association", "SCIC"],
      ["Association", "SCIC"],
    ],
    [["SARL", "SA"], ["SARL, SA"]],
    [
      ["SCIC", "SARL", "SA", "Association"],
      ["SCIC", "SARL, SA", "Association"],
    ],
    [["SARL, SA", "SARL", "SA"], ["SARL, SA"]],
    [["SARL"], ["SARL"]],
    [
      ["SA", "SARL"],
      ["SA", "SARL"],
    ],
  ])("%j means %j", (written, meant) => expect(knownValues(written, known)).toEqual(meant));

  it("are compared with no more than may be one, however many are given", () => {
    let compared = 0;
    const written = Array.from({ length: 2000 }, (_, i) => `v${i}`);
    const watched = new Proxy(written, {
      get: (list, name) => {
        if (name === "slice") compared++;
        return Reflect.get(list, name) as unknown;
      },
    });
    expect(knownValues(watched, known)).toEqual(written);
    // The longest that is known has two commas.
    expect(compared).toBe(3 * written.length);
  });
});
