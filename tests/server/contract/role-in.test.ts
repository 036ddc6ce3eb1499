import { expect, test } from "vitest";
import { roleIn } from "../../../server/contract/i18n/role-in.ts";

test("a role is called as the language has it, else by its label, else by its id, whatever it is called", () => {
  const own = ["funds", "constructor"].map((id) => ({
    id,
    label_fr: null,
    label_en: `${id}, in words`,
    from: "organisation",
    to: "project",
    participates: true,
  }));
  const names = { carries: "carries" };
  expect(["carries", "funds", "constructor", "leads"].map((role) => roleIn(names, role, own, "en"))).toEqual([
    "carries",
    "funds, in words",
    "constructor, in words",
    "leads",
  ]);
  expect(roleIn(names, "constructor")).toBe("constructor");
});
