import { afterEach, expect, test } from "vitest";
import { dayIn } from "../../../client/take-away/figure-options.ts";
import { citation } from "../../../server/contract/i18n/fr/citation.ts";
import { numbers } from "../../../server/contract/i18n/numbers.ts";

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test.each(["UTC", "America/Martinique", "Pacific/Noumea"])("a day is the same day in %s", (name) => {
  process.env.TZ = name;
  expect(numbers("fr").date("2024-05-01")).toBe("1er mai 2024");
  expect(numbers("fr").date("2024-05-21")).toBe("21 mai 2024");
  expect(numbers("en").date("2024-05-01")).toBe("May 1, 2024");
});

test("a time is of the day that it is where the reader is", () => {
  process.env.TZ = "America/Martinique";
  expect(numbers("fr").date("2024-05-02T01:00:00Z")).toBe("1er mai 2024");
  expect(numbers("fr").time("2024-05-02T01:00:00Z")).toMatch(/^1er mai 2024/);
  expect(numbers("fr").date("avant 2024")).toBe("avant 2024");
});

test("citations and figures write days as sentences do", () => {
  expect(citation.day("2026-12-01")).toBe("1er décembre 2026");
  expect([dayIn("fr", "2026-12-01"), dayIn("en", "2026-12-01"), dayIn("fr", "")]).toEqual([
    "1er décembre 2026",
    "December 1, 2026",
    "",
  ]);
});

test.each(["fr", "en"])("what is rounded to zero has no sign in %s", (language) => {
  const { decimal } = numbers(language);
  expect([decimal(-0.004), decimal(-0), decimal(0.004)]).toEqual(["0", "0", "0"]);
  expect(decimal(-0.25)).toMatch(/^-0[.,]25$/);
});
