import { expect, test } from "vitest";
import { figureFile } from "../../../client/figures/figure-choice.ts";
import { START } from "../../../client/model/state.ts";

const FIRST = {
  figure: "network",
  millimetres: 180,
  theme: "light",
  framed: false,
  allNames: false,
  people: true,
} as const;
const VERSION = "0123456789ab";

test("a figure's file says what it shows, and another view has another name", () => {
  const plain = figureFile(START, FIRST, VERSION);
  expect(plain).toBe("maillage-0123456789ab-network-180mm-fr");
  const english = { ...START, language: "en" as const };
  expect(figureFile(english, { ...FIRST, millimetres: 90 }, VERSION)).toBe("maillage-0123456789ab-network-90mm-en");
  const chosen = figureFile({ ...START, selection: ["project:a"] }, FIRST, VERSION);
  expect(chosen).toMatch(/^maillage-0123456789ab-network-180mm-fr-[0-9a-f]{6}$/);
  const other = figureFile({ ...START, selection: ["project:b"] }, FIRST, VERSION);
  expect(new Set([plain, chosen, other]).size).toBe(3);
  const all = { ...FIRST, theme: "dark", allNames: true, people: false } as const;
  expect(figureFile(START, all, VERSION)).toBe("maillage-0123456789ab-network-180mm-fr-night-all-names-nameless");
});
