import { describe, expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import type { Dataset } from "../../../seed/package/schema.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { compareEngines } from "../../contract/compare-engines.ts";

const small = (): Dataset => {
  const [dataset] = packagesAt(["tests/fixtures/small"]);
  if (!dataset) throw new Error("The small package did not load.");
  return dataset;
};

/** The same rows, last first. */
function reversed(dataset: Dataset): Dataset {
  const tables = Object.entries(dataset).map(([name, rows]) => [name, Array.isArray(rows) ? rows.toReversed() : rows]);
  return Object.fromEntries(tables);
}

describe("the network of packages", () => {
  test("is the same each time", () => {
    const build = () => placedNetwork(packagesAt(["seed/dataset"]));
    expect(build()).toEqual(build());
  });

  test("keeps keys, names and positions when rows change places", () => {
    const [one, other] = [placedNetwork([small()]), placedNetwork([reversed(small())])];
    expect(other.nodes.map((node) => ({ ...node, unnamed: [] }))).toEqual(
      one.nodes.map((node) => ({ ...node, unnamed: [] })),
    );
    expect(other.edges.map(({ key, layers }) => [key, layers])).toEqual(
      one.edges.map(({ key, layers }) => [key, layers]),
    );
  });

  test("has a row of a key once in a layer, and both layers in one row where they agree", () => {
    const { nodes, edges } = placedNetwork([small()]);
    for (const rows of [nodes, edges]) {
      for (const layer of ["reviewed", "strict"] as const) {
        const keys = rows.filter((row) => row.layers.includes(layer)).map((row) => row.key);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
    expect(nodes.filter((node) => node.layers.length === 1).map((node) => `${node.key} ${node.layers[0]}`)).toEqual([
      "organisation:fac-de-lys strict",
      "organisation:universite-de-lys reviewed",
      "organisation:universite-de-lys strict",
      "theme:habitat reviewed",
      "theme:habitat strict",
      "theme:savoir-habiter strict",
    ]);
  });

  test("translates the name of an entity, and no other way to write it that strict merging keeps apart", () => {
    const dataset = small();
    const themes = dataset.themes.map((row) => ({ ...row, name_en: row.id === "theme:habitat" ? "Housing" : null }));
    const { nodes } = placedNetwork([{ ...dataset, themes }]);
    const strict = nodes.filter(
      ({ layers, attributes }) => layers.includes("strict") && attributes.nameEn === "Housing",
    );
    expect(strict.map(({ key }) => key)).toEqual(["theme:habitat"]);
    expect(nodes.find(({ key }) => key === "theme:savoir-habiter")?.attributes).toMatchObject({
      name: "Savoir habiter",
      nameEn: null,
    });
  });

  test("orders evidence card first, then prose, then other sources", () => {
    const dataset = small();
    const ademe = dataset.links.filter((row) => row.source === "organisation:ademe");
    const other = ademe.map((row) => ({ ...row, reference: "cog", section: null, first_line: null, last_line: null }));
    const { edges } = placedNetwork([{ ...dataset, links: [...other, ...dataset.links] }]);
    const edge = edges.find((row) => row.key === "organisation:ademe|partners|project:small-2024-atelier");
    expect(edge?.evidence.map(({ section, lines }) => [section, lines])).toEqual([
      ["card", [8, 9]],
      ["prose", [18, 18]],
      [null, null],
      [null, null],
    ]);
  });

  test("has a version that follows the content", () => {
    const version = (change: (dataset: Dataset) => void) => {
      const dataset = small();
      change(dataset);
      return placedNetwork([dataset]).dataset.version;
    };
    const unchanged = version(() => {});
    expect(version((dataset) => dataset.links.pop())).not.toBe(unchanged);
    expect(version((dataset) => (dataset.package.citation += "."))).not.toBe(unchanged);
    expect(version(() => {})).toBe(unchanged);
  });

  test("follows redirects to their end, and ends a circle of them", () => {
    const dataset = small();
    const [alias] = dataset.aliases;
    if (!alias) throw new Error("The small package has no alias.");
    const chained = {
      ...alias,
      surface: "l’Agence",
      entity: "organisation:agence-ademe",
      merged_id: "organisation:agence",
    };
    const circle = ["a", "b"].map((end, i) => {
      return { ...alias, surface: end, entity: `organisation:${end}`, merged_id: `organisation:${["b", "a"][i]}` };
    });
    const { redirects } = placedNetwork([{ ...dataset, aliases: [...dataset.aliases, chained, ...circle] }]);
    expect(redirects.get("organisation:agence")).toBe("organisation:ademe");
    expect(redirects.has("organisation:a")).toBe(true);
  });

  test("cites several packages in one sentence, with one full stop", () => {
    const cited = (...citations: string[]): string => {
      const packages = packagesAt(["tests/fixtures/small", "tests/fixtures/small-next"]);
      return placedNetwork(packages.map((one, i) => ({ ...one, package: { ...one.package, citation: citations[i]! } })))
        .dataset.citation;
    };
    expect(cited("Links, 2024.", "Links, 2023.")).toBe("Links, 2024 · Links, 2023.");
    expect(cited("Links.", "Links.")).toBe("Links.");
    // What stands within one is its own.
    expect(cited("Links. · Ties, 2024.", "Links, 2023.")).toBe("Links. · Ties, 2024 · Links, 2023.");
  });

  test("refuses to be made of nothing", () => {
    expect(() => placedNetwork([])).toThrow("at least one package");
  });
});

test("random questions on the dataset: every answer is given, and a second engine gives the same", async () => {
  const packages = packagesAt(["seed/dataset", "tests/fixtures/small", "tests/fixtures/small-next"]);
  const network = placedNetwork(packages);
  const again = placedNetwork(packages);
  const same = await compareEngines(openMemoryGraph(network), openMemoryGraph(again), network, 520);
  expect(same).toBe(520);
});
