import { describe, expect, test } from "vitest";
import type { AttributeColumn } from "../../../seed/package/attributes.ts";
import { inMemory } from "../../../seed/package/folder.ts";
import { loadPackage } from "../../../seed/package/load.ts";
import type { Dataset } from "../../../seed/package/schema.ts";
import { writePackage } from "../../../seed/package/write.ts";
import { packageZip } from "../../../seed/package/zip.ts";
import { load, swap, textOf } from "../example.ts";

const FOUNDED: AttributeColumn = {
  table: "organisations",
  name: "founded",
  type: "integer",
  title: "Founded",
  labels: { fr: "Année" },
};

/** The example with what few packages have: authors, a DOI, words, columns of its own and a line break in a cell. */
function full(): Dataset {
  const dataset = load();
  const [one, ...others] = dataset.organisations;
  return {
    ...dataset,
    package: {
      ...dataset.package,
      authors: ["A. Roy"],
      doi: "10.5281/zenodo.1",
      vocabulary: { apart: "accompanies", fr: { topic: "de quartier" } },
      methods: { fr: "À la main." },
    },
    attributes: [FOUNDED, { table: "links", name: "share", type: "number", title: null, labels: {} }],
    organisations: [
      { ...one!, name: "Deux\nlignes", attributes: { founded: 1990 } },
      ...others.map((row) => ({ ...row, attributes: {} })),
    ],
    links: dataset.links.map((row) => ({ ...row, attributes: {} })),
  };
}

describe("a package that is written", () => {
  test("is read back as it was", () => {
    for (const dataset of [load(), full()])
      expect(loadPackage(inMemory("written", writePackage(dataset)))).toEqual(dataset);
    const { edition: _, ...rest } = load().package;
    const without = { ...load(), package: { ...rest, edition: null } };
    expect(loadPackage(inMemory("written", writePackage(without)))).toEqual(without);
  });

  test("has the tables that hold rows or must be there, and the columns that hold values or must", async () => {
    const dataset: Dataset = { ...full(), aliases: [], unnamed: [], persons: [], decisions: [] };
    const files = [...writePackage(dataset)].map(([name, bytes]) => `=== ${name}\n${Buffer.from(bytes).toString()}`);
    await expect(files.join("\n")).toMatchFileSnapshot("../../fixtures/written-package.txt");
    const none = writePackage({ ...dataset, links: [], themes: [] });
    expect([...none.keys()]).toContain("links.csv");
    expect([...none.keys()]).not.toContain("themes.csv");
  });

  test("is one archive, the same bytes each time", async () => {
    const bytes = async () => {
      const pieces: Uint8Array[] = [];
      for await (const piece of packageZip(writePackage(load()))) pieces.push(piece);
      return Buffer.concat(pieces);
    };
    const once = await bytes();
    expect(once.equals(await bytes())).toBe(true);
    // The day of every file, in the form of MS-DOS: 2 January 1980.
    expect(once.readUInt16LE(12)).toBe(0x22);
    expect(once.readUInt16LE(10)).toBe(0);
  });
});

test("datapackage.json says what few packages say", () => {
  const { package: said } = load({
    "datapackage.json": JSON.stringify({
      ...(JSON.parse(textOf("datapackage.json")) as object),
      authors: ["A. Roy"],
      doi: "10.5281/zenodo.1",
      vocabulary: { fr: { topic: "de quartier" } },
      methods: { fr: "À la main." },
      levels: undefined,
    }),
  });
  expect(said).toMatchObject({
    authors: ["A. Roy"],
    doi: "10.5281/zenodo.1",
    vocabulary: { fr: { topic: "de quartier" } },
    methods: { fr: "À la main." },
  });
  expect(Object.keys(load().package).toSorted()).toEqual(
    ["name", "title", "edition", "licence", "citation", "source"].toSorted(),
  );
  expect(load(swap("organisations.csv", "id,name", "id,name")).attributes).toBeUndefined();
});
