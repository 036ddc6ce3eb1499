import { describe, expect, test } from "vitest";
import { hasAnyPlace, levelsOf, questionsOf, viewsOf } from "../../../client/model/askable.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { withoutCoaches } from "../../plain-package.ts";
import { described } from "../words.ts";

const booklet = described(packagesAt(["seed/dataset"]));
/** Where organisations are may be said, and of no project its region. */
const placeless = booklet.completeness.map((one) => ({ ...one, missing: [...one.missing, "region"] }));
const bare = { ...booklet, counts: { ...booklet.counts, roles: { partners: 3 } }, completeness: placeless };

const none = () => 0;
const both = () => 2;
const departements = (level: string) => (level === "departement" ? 2 : 1);

describe("what may be asked", () => {
  test("is everything of a booklet with places and themes, but editions of one alone", () => {
    expect(viewsOf(booklet, "network")).toContain("map");
    expect(questionsOf(booklet, null)).toEqual(["ties", "paths", "bridges", "without", "backbone", "gaps"]);
    expect(questionsOf(booklet, "editions")).not.toContain("editions");
    expect(questionsOf(described([withoutCoaches(), ...packagesAt(["seed/dataset"])]), null)).toContain("editions");
    expect(levelsOf("ties", booklet, "project", departements)).toEqual(["project", "region", "departement", "actor"]);
  });

  test("is no map, no territory and no theme where data have none, unless it is asked", () => {
    expect(viewsOf(bare, "network")).not.toContain("map");
    expect(viewsOf(bare, "map")).toContain("map");
    expect(viewsOf(null, "network")).toContain("map");
    expect(questionsOf(bare, null)).not.toContain("gaps");
    expect(questionsOf(bare, "gaps")).toContain("gaps");
    expect(levelsOf("ties", booklet, "project", both)).toEqual([
      "project",
      "region",
      "departement",
      "country",
      "actor",
    ]);
    expect(levelsOf("ties", booklet, "project", none)).toEqual(["project", "region", "actor"]);
    expect(levelsOf("gaps", booklet, "project", both)).toEqual(["project", "region"]);
    expect(levelsOf("ties", bare, "project", none)).toEqual(["project", "actor"]);
    expect(levelsOf("ties", bare, "region", none)).toEqual(["project", "region", "actor"]);
    const actorsPlaced = { ...booklet, completeness: placeless };
    expect(hasAnyPlace(actorsPlaced)).toBe(true);
    expect(viewsOf(actorsPlaced, "network")).not.toContain("map");
    expect(levelsOf("ties", actorsPlaced, "project", none)).toEqual(["project", "actor"]);
  });
});
