import { expect, test } from "vitest";
import { keptName, needsTime } from "../../../client/i18n/kept-name.ts";
import { en, fr } from "../words.ts";

const MORNING = { name: "suivi", title: "Suivi", opened: new Date(2026, 4, 1, 9, 30).toISOString() };
const NOON = { name: "suivi-2", title: "Suivi", opened: new Date(2026, 4, 1, 12, 0).toISOString() };
const LATER = { name: "suivi-3", title: "Suivi", opened: new Date(2026, 5, 2, 12, 0).toISOString() };
const OTHER = { name: "liens", title: "Liens", opened: MORNING.opened };

test("data of a title of their own are called by it", () => {
  expect([MORNING, OTHER].map((one) => keptName(one, [MORNING, OTHER], fr))).toEqual(["Suivi", "Liens"]);
  expect(needsTime(MORNING, [MORNING, OTHER])).toBe(false);
});

test("data of one title are told apart by the day, and of one day by the time", () => {
  expect(keptName(MORNING, [MORNING, LATER], fr)).toBe("Suivi (ouvert le 1er mai 2026)");
  expect(needsTime(MORNING, [MORNING, LATER])).toBe(false);
  expect(keptName(MORNING, [MORNING, NOON, LATER], fr)).toMatch(/^Suivi \(ouvert le 1er mai 2026.* 09:30:00\)$/);
  expect(keptName(NOON, [MORNING, NOON], en)).toMatch(/^Suivi \(opened on May 1, 2026.* 12:00:00\sPM\)$/);
  expect(new Set([MORNING, NOON, LATER].map((one) => keptName(one, [MORNING, NOON, LATER], fr))).size).toBe(3);
});
