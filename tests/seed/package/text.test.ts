import { describe, expect, test } from "vitest";
import { holdsEmail, withoutEmails } from "../../../seed/package/email.ts";
import { decode } from "../../../seed/package/text.ts";

describe("the text of a file", () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  const E_ACUTE = 0xe9;

  test("is UTF-8, with or without a byte order mark", () => {
    expect(decode("a.csv", new TextEncoder().encode("\uFEFFété\n"))).toBe("été\n");
    expect(decode("a.csv", new TextEncoder().encode("été\n"))).toBe("été\n");
    expect(decode("a.csv", bytes(0x61, 0xc3, 0xbf))).toBe("aÿ");
  });

  test.each<[string, number[], string]>([
    ["UTF-16, little end first", [0xff, 0xfe, 0x61, 0], "UTF-16"],
    ["UTF-16, big end first", [0xfe, 0xff, 0, 0x61], "UTF-16"],
    ["a binary file", [0x50, 0x4b, 0], "binary"],
    ["nothing", [], "empty (0 bytes)"],
  ])("of %s is a fault of the whole file", (_, values, words) => {
    expect(decode("a.csv", bytes(...values))).toMatchObject({ file: "a.csv", line: null, column: null, value: null });
    expect(JSON.stringify(decode("a.csv", bytes(...values)))).toContain(words);
  });

  test.each<[number[], number]>([
    [[E_ACUTE], 1],
    [[0x61, 10, E_ACUTE, 0x61], 2],
    [[0x61, 10, 10, 0x61, E_ACUTE, 10, 0x61], 3],
    [[0xff, 0x61, 10], 1],
    [[0x61, 0xfe], 1],
    [[0xfe, 0xfe], 1],
    [[0xff, 0xff], 1],
  ])("in Latin-1 is a fault of the first line that no UTF-8 has: %j", (values, line) => {
    expect(decode("a.csv", bytes(...values))).toMatchObject({ line });
    expect(JSON.stringify(decode("a.csv", bytes(...values)))).toContain("not in UTF-8");
  });
});

describe("an e-mail address", () => {
  test.each([
    "a@b.fr",
    "écrire à j.d-x+y%z_1@sous.domaine-2.example, merci",
    "a @ b.fr",
    "a (at) b.fr",
    "a[at]b.fr",
    "a { arobase } b.fr",
    "A (AT) B.FR",
    "a@b.museum",
  ])("is found and taken out: %s", (text) => {
    expect(holdsEmail(text)).toBe(true);
    expect(withoutEmails(text)).toContain("…@…");
    expect(holdsEmail(withoutEmails(text))).toBe(false);
  });

  test.each(["a@b", "at b.fr", "(at)", "a@b.f", "@b.fr", "a at b.fr", "12 @ 3"])("is not what %s holds", (text) => {
    expect(holdsEmail(text)).toBe(false);
    expect(withoutEmails(text)).toBe(text);
  });

  test("is one of several", () => {
    expect(withoutEmails("x a@b.fr y c (at) d.org z")).toBe("x …@… y …@… z");
  });
});
