import { expect, test } from "vitest";
import { reasonIn } from "../../../server/contract/i18n/reason-in.ts";

test("a reason is given in the page's language where the dataset has it, else as it stands, in its own", () => {
  const both = { surface: "Fac", reason: "One university.", reasonFr: "Une université." };
  expect(reasonIn("fr", both)).toEqual({ text: "Une université.", language: "fr" });
  expect(reasonIn("en", both)).toEqual({ text: "One university.", language: "en" });
  expect(reasonIn("fr", { surface: "Fac", reason: "One university." })).toEqual({
    text: "One university.",
    language: "en",
  });
});
