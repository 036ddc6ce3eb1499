import { expect, test } from "vitest";
import { freeTitle, nameFor, newerVersionOf } from "../../../client/model/own-names.ts";

const HEADERS = [["Projet", "Partenaire", "Rôle"]];
const kept = [
  { name: "b", files: ["Partenaires_v1.csv"], headers: HEADERS },
  { name: "a", files: ["liens.xlsx"], headers: HEADERS },
];

test.each([
  ["Partenaires_v2.csv", "b"],
  ["partenaires 2024-11-03 (1).xlsx", "b"],
  ["Copie de partenaires - final.csv", null],
  ["Partenaires - copie.csv", "b"],
  ["LIENS.csv", "a"],
  ["autres partenaires.csv", null],
])("%s is a newer version of %s", (file, name) => {
  expect(newerVersionOf([file], [["Projet", "Partenaire", "Année"]], kept)?.name ?? null).toBe(name);
});

test("a file of the same name and other columns is other data", () => {
  expect(newerVersionOf(["liens.xlsx"], [["Source", "Target"]], kept)).toBeNull();
  expect(newerVersionOf(["liens.xlsx"], [], kept)).toBeNull();
});

test("a name for an address has letters and figures alone, and is no other's", () => {
  expect(nameFor("Les partenaires d’Émile, 2024", [])).toBe("les-partenaires-d-emile-2024");
  expect(nameFor("Données", ["donnees", "donnees-2"])).toBe("donnees-3");
  expect(nameFor("— ?", [])).toBe("data");
});

test("a title that is taken gets the next number that is free, and no second one", () => {
  expect(freeTitle("Suivi", ["Suivi 2024"])).toBe("Suivi");
  expect(freeTitle("Suivi", ["Suivi"])).toBe("Suivi (2)");
  expect(freeTitle("Suivi (2)", ["Suivi", "Suivi (2)", "Suivi (3)"])).toBe("Suivi (4)");
});
