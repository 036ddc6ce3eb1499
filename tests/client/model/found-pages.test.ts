import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rowsOf } from "../../../client/model/corrections.ts";
import { foundPages } from "../../../client/model/found-pages.ts";
import { stated } from "../stated.ts";
import { pdfText } from "../../../client/model/pdf-text.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { applyJournal } from "../../../seed/corrections/apply.ts";
import { changedFiles } from "../../../seed/corrections/files.ts";
import { tableChanges } from "../../../seed/corrections/table-changes.ts";
import { inMemory } from "../../../seed/package/folder.ts";
import { loadPackage } from "../../../seed/package/load.ts";
import type { Dataset } from "../../../seed/package/schema.ts";
import { contentVersion } from "../../../server/network/description.ts";
import { networkOf } from "../whole.ts";
import { BOOKLET, missing } from "../../means.ts";
import { exampleWith, load } from "../../seed/example.ts";

const text = (pages: readonly (readonly string[])[]) =>
  pdfText(pages.map((lines) => lines.map((line) => ({ text: line, pieces: [{ words: 0, start: 0 }] }))));

const WHY = { reason: "trouvée", author: "AM", day: "2026-11-28" };

/** The example's lines in pages of so many, its words at their lines. */
function pagesOf({ links }: Pick<Dataset, "links">, each: number): string[][] {
  const lines = Array.from({ length: 40 }, (_, i) =>
    links.flatMap(({ mention, first_line }) => (first_line === i + 1 ? [mention] : [])).join(" ; "),
  );
  return Array.from({ length: Math.ceil(lines.length / each) }, (_, i) => lines.slice(i * each, (i + 1) * each));
}

test("are those of evidence that names lines of the source and no page, project by project", async () => {
  const dataset = load();
  const whole = stated(await networkOf(dataset));
  const found = foundPages(text(pagesOf(dataset, 10)), whole, "recueil-2025");
  expect([found.isThis, found.lost]).toEqual([true, 0]);
  for (const { entry, page } of found.pages) expect(page).toBe(Math.ceil(entry.lines![0] / 10));
  expect(new Set(found.pages.map(({ project }) => project))).toEqual(new Set(dataset.projects.map(({ id }) => id)));

  const rows = rowsOf(
    found.pages.map(({ draft }) => draft),
    WHY,
    () => "pages",
  );
  const applied = applyJournal(dataset, rows);
  expect([applied.outcomes.filter(({ state }) => state !== "applied"), applied.faults]).toEqual([[], []]);
  expect(applied.dataset.links.find(({ mention }) => mention === "La commune de Lys")?.attributes).toEqual({ page: 3 });
  // As the command writes it, and as it is read again.
  const folder = exampleWith();
  const files = changedFiles(folder, applied.dataset, tableChanges(dataset, applied.dataset));
  const written = new Map(folder.list().map((name) => [name, folder.read(name)]));
  for (const [name, content] of files) written.set(name, new TextEncoder().encode(content));
  const again = loadPackage(inMemory("example", written));
  expect(contentVersion([again])).toBe(contentVersion([applied.dataset]));
  // Nothing is left to be found, and nothing changes twice.
  expect(foundPages(text(pagesOf(dataset, 10)), stated(await networkOf(again)), "recueil-2025").pages).toEqual([]);
  expect(applyJournal(again, rows).dataset).toBe(again);
});

test("are not proposed of another document, nor of words that stand out of their order", async () => {
  const dataset = load();
  const whole = stated(await networkOf(dataset));
  expect(foundPages(text([["Sommaire"], ["Commune de Lys"]]), whole, "recueil-2025")).toMatchObject({ isThis: false });
  const [first, second, third, ...rest] = pagesOf(dataset, 10);
  const moved = third!.map((line) => line.replace("La commune de Lys", ""));
  const found = foundPages(text([[...first!, "La commune de Lys"], second!, moved, ...rest]), whole, "recueil-2025");
  expect(found.lost).toBe(1);
  expect(found.pages.some(({ entry }) => entry.mention === "La commune de Lys")).toBe(false);
});

test.skipIf(missing.booklet).each([25, 50, 66])("of the booklet are those of its lines (%i a page)", async (each) => {
  const lines = readFileSync(BOOKLET, "utf8").split("\n");
  const pages = Array.from({ length: Math.ceil(lines.length / each) }, (_, i) => lines.slice(i * each, (i + 1) * each));
  const [dataset] = packagesAt(["seed/dataset"]);
  const found = foundPages(text(pages), stated(await networkOf(dataset!)), "carnet-2024");
  expect(found.isThis).toBe(true);
  expect(found.pages.length / (found.pages.length + found.lost)).toBeGreaterThan(0.95);
  const astray = found.pages.filter(({ entry: { lines: at }, page }) =>
    at!.every((line) => Math.ceil(line / each) !== page),
  );
  expect(astray).toEqual([]);
  const rows = rowsOf(
    found.pages.map(({ draft }) => draft),
    WHY,
    () => "pages",
  );
  const { outcomes, faults } = applyJournal(dataset!, rows);
  expect([outcomes.filter(({ state }) => state !== "applied"), faults]).toEqual([[], []]);
});
