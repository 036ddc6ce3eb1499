import { afterEach, expect, test } from "vitest";
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
