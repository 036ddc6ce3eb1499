import { describe, expect, test } from "vitest";
import { packagesAt } from "../../../../seed/commands/folder.ts";
import { readDescription } from "../../../../seed/package/description.ts";
import type { Cite } from "../../../../server/contract/cite.ts";
import { openMemoryGraph } from "../../../../server/engine/memory/engine.ts";
import { answer } from "../../../../server/questions/answer.ts";
import { QUESTIONS } from "../../../../server/questions/list.ts";
import { placedNetwork } from "../../../../server/statistics/placed-network.ts";
import { inProcess } from "../../../../server/statistics/in-process.ts";
import { withStatistics } from "../../../../server/statistics/with-statistics.ts";

const [small] = packagesAt(["tests/fixtures/small"]);

async function cited(said: { authors?: string[]; doi?: string }): Promise<Cite> {
  const dataset = { ...small!, package: { ...small!.package, ...said } };
  const graph = withStatistics(openMemoryGraph(placedNetwork([dataset])), inProcess);
  const asked = { origin: "https://maillage.example", signal: new AbortController().signal };
  const { body } = await answer(QUESTIONS, graph, "/api/cite", asked);
  return JSON.parse(body as string) as Cite;
}

describe("who is cited", () => {
  test("are the authors that the data name, with the DOI of their deposit", async () => {
    const { sentence, bibtex, cslJson } = await cited({ authors: ["A. Roy", "Le Labo"], doi: "10.5281/zenodo.1234" });
    expect(sentence.fr).toMatch(/^A\. Roy et Le Labo, «\s/);
    expect(sentence.en).toMatch(/^A\. Roy and Le Labo, “/);
    expect(sentence.fr).toContain(" https://doi.org/10.5281/zenodo.1234 ");
    expect(bibtex).toContain("author = {{A. Roy} and {Le Labo}}");
    expect(bibtex).toContain("doi = {10.5281/zenodo.1234}");
    expect(cslJson[0]).toMatchObject({
      author: [{ literal: "A. Roy" }, { literal: "Le Labo" }],
      DOI: "10.5281/zenodo.1234",
    });
  });

  test("is nobody where the data name nobody, and no DOI is made up", async () => {
    const { sentence, bibtex, cslJson, version } = await cited({});
    expect(sentence.fr).toMatch(/^«/);
    expect(sentence.en).toMatch(/^“/);
    expect(bibtex.slice(0, bibtex.indexOf("}\n"))).not.toMatch(/doi|author/);
    expect(cslJson[0]).not.toHaveProperty("DOI");
    expect(cslJson[0]).not.toHaveProperty("author");
    expect((await cited({ authors: ["A. Roy"] })).version).not.toBe(version);
  });

  test("is refused where it is no list of names, or no DOI", () => {
    const faults = (fields: object) => {
      const text = JSON.stringify({ ...small!.package, ...fields });
      return readDescription(text, []).faults.map(({ column, expected }) => `${column}: ${expected}`);
    };
    expect(faults({})).toEqual([]);
    expect(faults({ authors: "A. Roy" }).join()).toContain('authors: a list of names: ["…", "…"]');
    expect(faults({ doi: "https://doi.org/10.5281/x" }).join()).toContain("without https://doi.org/ before it");
  });
});
