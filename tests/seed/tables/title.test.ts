import { expect, test } from "vitest";
import { titleOf } from "../../../seed/tables/title.ts";

const titled = (...names: string[]) => titleOf(names.map((name) => ({ name }) as never));

test("data are called by their file, and several files by what their names share", () => {
  expect(titled("partenaires_2024.csv")).toBe("partenaires 2024");
  expect(titled("lesmis [Nodes].csv", "lesmis [Edges].csv")).toBe("lesmis");
  expect(titled("reseau-points.csv", "reseau-liens.csv")).toBe("reseau");
  expect(titled("projets 2021.csv", "projets 2022.csv")).toBe("projets");
  expect(titled("nodes.csv", "edges.csv")).toBe("nodes, edges");
  expect(titled("organization.csv", "organisations.csv")).toBe("organization, organisations");
  expect(titled("cordis.zip/project.csv", "cordis.zip/organization.csv")).toBe("cordis");
  expect(titled("a.csv", "b.csv", "c.csv")).toBe("a");
  expect(titled("")).toBe("data");
});
