import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { AgreementStated } from "../../../client/model/comparison.ts";
import { agreementMethods } from "../../../client/take-away/agreement.ts";
import { withAgreement, withFigures } from "../../../client/take-away/pack.ts";

test("figures join what a pack holds, the same bytes whenever it is made", () => {
  const pack = (mtime: string) => zipSync({ "a.csv": strToU8("é;1") }, { mtime });
  const whole = withFigures(pack("1990-01-01T00:00:00"), { map: "<svg>é</svg>" });
  const files = unzipSync(whole);
  expect(Object.keys(files)).toEqual(["a.csv", "figures/map.svg"]);
  expect(Object.values(files).map((file) => strFromU8(file))).toEqual(["é;1", "<svg>é</svg>"]);
  expect(withFigures(pack("2020-05-05T05:05:05"), { map: "<svg>é</svg>" })).toEqual(whole);
});

const STATED: AgreementStated = {
  facts: {
    readings: [
      { name: "alice.csv", hash: "a1", corrections: 2 },
      { name: "bob.csv", hash: "b2", corrections: 1 },
    ],
    base: { name: "coopter-2024", title: "COOP’TER 2024", version: "0123456789ab" },
  },
  day: "2026-11-28",
  projects: 23,
  unread: 0,
  fields: [
    {
      field: "partners",
      agreement: {
        units: 4600,
        percent: 0.9985,
        kappa: { value: 0.91, interval: [0.8, 0.97] },
        alpha: { value: 0.9, interval: null },
      },
      differences: 7,
    },
    { field: "legal_form", agreement: { units: 23, percent: 1, kappa: null, alpha: null }, differences: 0 },
  ],
  differences: 8,
  settled: 1,
};

test("how far two readers agree is stated with every condition, in each language", () => {
  const methods = agreementMethods(STATED, {});
  expect(methods.fr.replaceAll(/[\u00a0\u202f]/g, " ")).toBe(
    "Deux journaux de corrections de « COOP’TER 2024 », version 0123456789ab, faits séparément, ont été comparés le 28 novembre 2026 : « alice.csv » (2 corrections, SHA-256 a1) et « bob.csv » (1 correction, SHA-256 b2) ; ce qu’aucun des deux ne corrige y compte comme un accord. Les unités sont, par colonne, les projets des deux lectures (23), ou les organisations ou personnes que les deux ont (une case vide est une réponse, sauf dans une colonne qu’une lecture laisse tout entière vide, qui n’a pas d’unités), et, par rôle, chacun de ces projets avec chaque nom que l’une ou l’autre lie à l’un d’eux par ce rôle. partenaire : n = 4 600, accord 99,85 %, kappa de Cohen 0,91 [0,8 ; 0,97], alpha de Krippendorff 0,9 ; forme juridique : n = 23, accord 100 %, kappa de Cohen sans valeur, alpha de Krippendorff sans valeur. Entre crochets, l’intervalle à 95 % (percentiles 2,5 et 97,5 de 2 000 rééchantillonnages des unités avec remise, graine 1). 8 différences, dont 1 tranchée, chacune avec sa raison.",
  );
  const bare = agreementMethods({ ...STATED, fields: STATED.fields.slice(1), settled: 0 }, {});
  expect(bare.fr).not.toContain("crochets");
  expect(bare.fr).toMatch(/8 différences, dont aucune n’est tranchée\.$/);
  const kinds = { project: { one: "équipe", other: "équipes", feminine: true } };
  const teams = agreementMethods(STATED, {
    vocabulary: { fr: { kinds }, en: { kinds: { project: { one: "team", other: "teams" } } } },
  });
  expect(teams.fr).toContain(
    "les équipes des deux lectures (23), ou les organisations ou personnes que les deux ont (une case vide est une réponse, sauf dans une colonne qu’une lecture laisse tout entière vide, qui n’a pas d’unités), et, par rôle, chacune de ces équipes avec",
  );
  expect(teams.fr).toContain("à l’une d’elles par ce rôle");
  const part = agreementMethods({ ...STATED, unread: 2 }, {});
  expect(part.fr).toContain("2 projets qu’une lecture au moins n’a pas lus en entier sont laissés de côté.");
  expect(part.en).toContain("2 projects that one reading at least has not read to the end are left out.");
  expect(teams.en).toContain(
    "the teams of both readings (23), or the organisations or people that both have (an empty cell is an answer, but in a column that one reading leaves empty throughout, which has no units), and, for a role, each of these teams with",
  );
  expect(methods.en).toContain("partner: n = 4,600, agreement 99.85%, Cohen’s kappa 0.91 [0.8; 0.97]");
});

test("how far two readers agree joins a pack's methods, its contents and its tables", async () => {
  const files = {
    "methodes.txt": strToU8("Méthodes.\n"),
    "methods.txt": strToU8("Methods.\n"),
    "data/a.csv": strToU8("1"),
  };
  const whole = await withAgreement(zipSync(files), STATED, {});
  const texts = Object.fromEntries(Object.entries(unzipSync(whole)).map(([name, file]) => [name, strFromU8(file)]));
  expect(Object.keys(texts)).toEqual(expect.arrayContaining(["agreement.csv", "data/a.csv", "methodes.txt"]));
  expect(texts["methodes.txt"]).toMatch(/^Méthodes\.\nDeux journaux de corrections/);
  expect(texts["methods.txt"]).toMatch(/^Methods\.\nTwo journals of corrections/);
  const [header, row] = texts["agreement.csv"]!.replace("\ufeff", "").split(/\r?\n/);
  expect(header).toMatch(/^field.units.agreement.kappa.kappa_low.kappa_high/);
  expect(row).toMatch(/^partners.4600.0[.,]9985.*alice\.csv.a1.bob\.csv.b2.*2026-11-28.2000.1.8.1$/);
  expect(await withAgreement(zipSync(files), STATED, {})).toEqual(whole);
});
