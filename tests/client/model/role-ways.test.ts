import { expect, test } from "vitest";
import { waysBetween } from "../../../client/model/role-ways.ts";

test("roles tie two kinds one way or both, the built-in ones and a package's own", () => {
  const roles = (...asked: Parameters<typeof waysBetween>) =>
    waysBetween(...asked).map(({ role, direction }) => `${direction} ${role}`);
  expect(roles("project", "person")).toEqual(["in leads", "in accompanies", "in co_facilitates", "in partners"]);
  expect(roles("organisation", "organisation")).toEqual(["out part_of", "in part_of", "out initiated", "in initiated"]);
  expect(roles("person", "person")).toEqual([]);
  const own = {
    id: "funds",
    label_fr: null,
    label_en: null,
    from: "organisation person",
    to: "project",
    participates: true,
  };
  expect(roles("person", "project", [own])).toContain("out funds");
  expect(roles("project", "organisation", [own])).toContain("in funds");
  expect(roles("project", "theme", [own])).toEqual(["out addresses"]);
});
