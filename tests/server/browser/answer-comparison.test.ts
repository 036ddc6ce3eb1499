import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { writePackage } from "../../../seed/package/write.ts";
import { comparisonAnswers } from "../../../server/browser/answer-comparison.ts";
import type { FromComparisonWorker, GivenReading } from "../../../server/contract/comparison-messages.ts";
import { load } from "../../seed/example.ts";

const FILES = [...writePackage(load())];
const folder: GivenReading = {
  name: "folder",
  package: { name: "folder", files: FILES.map(([name, bytes]) => ({ name, bytes })) },
};

/** A zip that holds these files in a folder. */
function zipped(files: readonly (readonly [string, Uint8Array])[], within = ""): GivenReading {
  const bytes = zipSync(Object.fromEntries(files.map(([name, content]) => [`${within}${name}`, content])));
  return { name: "a.zip", package: { name: "a.zip", files: [{ name: "a.zip", bytes }] } };
}

const compared = (given: GivenReading): Promise<FromComparisonWorker> =>
  comparisonAnswers()({ type: "compare", id: 1, readings: [folder, given], base: null, corrected: 0 });

test("a package is the same in its folder and in a zip, in whatever folder of that it stands", async () => {
  const notes = ["notes/datapackage.json", new TextEncoder().encode("{}")] as const;
  for (const given of [zipped(FILES), zipped([notes, ...FILES], "mine/")]) {
    const said = await compared(given);
    expect(said).toMatchObject({ type: "compared", comparison: { differences: [] } });
    const [a, b] = said.type === "compared" ? said.facts.readings : [];
    expect(a!.hash).toBe(b!.hash);
  }
});

test("what holds no package is said by its name", async () => {
  const broken = { name: "a.zip", package: { name: "a.zip", files: [{ name: "a.zip", bytes: new Uint8Array(9) }] } };
  for (const given of [zipped(FILES.filter(([name]) => name !== "links.csv")), broken])
    expect(await compared(given)).toMatchObject({ type: "failed", message: expect.stringMatching(/^a\.zip is no/) });
});
