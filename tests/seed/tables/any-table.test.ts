import fc from "fast-check";
import { stringify } from "csv-stringify/sync";
import { expect, test } from "vitest";
import { buildNetwork } from "../../../server/network/build.ts";
import { open } from "./open.ts";

const HEADERS = [
  "Projet",
  "Partenaire",
  "Porteur",
  "Accompagnateur",
  "Rôle",
  "Région",
  "Thème",
  "Date",
  "Montant",
  "id",
  "Source",
  "Target",
  "name",
  "role",
  "title",
  "type",
  "",
  "Label",
  "Prénom",
  "Nom",
  "Site",
  "Page",
];
const NASTY = [
  "",
  "A",
  "B",
  "а",
  "A\u200B",
  "x",
  "0",
  "1",
  "oui",
  "12,5 €",
  "31/12/2024",
  "ADEME",
  "ademe",
  "Ville de Paris",
  "Mairie de Paris (75)",
  "a@b.fr",
  "Ã©tÃ©",
  "\uFFFD",
  "=1+1",
  "#REF!",
  "(;)",
  "a;b,c",
  "organisation:x y",
  "project:p",
  "territory:region-11",
  "porteur",
  "financeur",
  "Saint-Denis",
  "75056",
  '"q"',
  "l\nm",
  "e\u0301t\u00E9",
  "ß",
  "東京",
  "-",
  "…",
];

/** Any place, since nothing is drawn. */
const placed = (entities: ReadonlyMap<string, unknown>) =>
  new Map([...entities.keys()].map((id) => [id, { x: 0, y: 0 }]));

test("whatever a table holds, what is ready becomes a package that passes its checks, twice the same, and is explored as counted", async () => {
  const cell = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NASTY) }, fc.string({ maxLength: 12 }));
  const table = fc.record({
    header: fc.array(fc.constantFrom(...HEADERS), { minLength: 1, maxLength: 6 }),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(table, async ({ header, rows }) => {
      const text = stringify([header, ...rows], { delimiter: ";" });
      const { understanding, make } = await open({ "t.csv": text });
      if (!understanding.ready) return;
      const [first, again] = [await make(), await make()];
      expect(again.files).toEqual(first.files);
      const { projects, organisations, persons, themes } = understanding.counts;
      const { kinds } = buildNetwork([first.dataset], placed).dataset.counts;
      expect({ projects, organisations, persons, themes }).toEqual({
        ...{ projects: kinds.project, organisations: kinds.organisation, persons: kinds.person, themes: kinds.theme },
      });
    }),
    { numRuns: 400, seed: 15 },
  );
});
