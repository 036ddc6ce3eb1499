import { expect, test } from "vitest";
import { isMistyped } from "../../../client/model/check-digit.ts";

test("a number whose check digit contradicts it is told, in columns of such numbers alone", () => {
  // ADEME, INSEE, La Poste and one of its post offices, as the directory of companies has them.
  const sound = [
    ["siren", "385290309"],
    ["SIREN", "120 027 016"],
    ["siret", "12002701600563"],
    ["siret", "35600000000048"],
    ["siret", "35600000049837"],
  ] as const;
  for (const [column, code] of sound) expect(isMistyped(column, code), code).toBe(false);
  expect(isMistyped("siren", "750001234")).toBe(true);
  expect(isMistyped("siret", "12002701600564")).toBe(true);
  expect(isMistyped("siret", "35600000049838")).toBe(true);
  for (const [column, code] of [
    ["siren", "1"],
    ["siren", "W751234567"],
    ["insee_commune", "750001234"],
  ] as const)
    expect(isMistyped(column, code), code).toBe(false);
});
