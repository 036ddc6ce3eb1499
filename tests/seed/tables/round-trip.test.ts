import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { folderAt } from "../../../seed/commands/folder.ts";
import { inMemory } from "../../../seed/package/folder.ts";
import { loadPackage, loadPackages } from "../../../seed/package/load.ts";
import type { Dataset } from "../../../seed/package/schema.ts";
import { writePackage } from "../../../seed/package/write.ts";
import { once, packageZip, zip } from "../../../seed/package/zip.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { answer } from "../../../server/questions/answer.ts";
import { QUESTIONS } from "../../../server/questions/list.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { open } from "./open.ts";

const DIR = "seed/dataset";
const files = new Map(
  readdirSync(DIR)
    .toSorted()
    .map((name) => [name, new Uint8Array(readFileSync(`${DIR}/${name}`))]),
);
const own = loadPackage(folderAt(DIR));

async function whole(pieces: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(typeof piece === "string" ? new TextEncoder().encode(piece) : piece);
  return new Uint8Array(Buffer.concat(parts));
}

describe("a package", () => {
  test("comes back the same: from its zip, from a folder's files, from a zip within which it stands", async () => {
    const packed = await whole(packageZip(files));
    const deep = await whole(
      zip([
        ["methods.txt", once("…")],
        ["data/nodes.csv", once("id;label\n")],
        ...[...files].map(([name, bytes]) => [`package/${name}`, once(bytes)] as [string, AsyncGenerator<Uint8Array>]),
      ]),
    );
    const loose = Object.fromEntries([...files].map(([name, bytes]) => [`dossier/${name}`, bytes]));
    for (const given of [{ "coopter.zip": packed }, Object.fromEntries(files), loose, { "pack.zip": deep }]) {
      const { understanding, make } = await open(given);
      expect(understanding).toMatchObject({
        ready: true,
        faultCount: 0,
        counts: { projects: 23 },
        about: { title: "COOP’TER 2024" },
      });
      const made = await make();
      expect([...made.files.keys()].toSorted()).toEqual([...files.keys()]);
      expect(Buffer.compare(await whole(packageZip(made.files)), packed)).toBe(0);
      expect(made.dataset).toEqual(own);
    }
  });

  test("written from its rows is read back as the same rows", async () => {
    const written = writePackage(own);
    const { make } = await open(Object.fromEntries(written));
    expect((await make()).dataset).toEqual(own);
    expect(writePackage((await make()).dataset)).toEqual(written);
  });

  test("under another title has a name of its own, and else says the same", async () => {
    const given = Object.fromEntries(writePackage(own));
    const plain = await open(given);
    expect(plain.understanding.packageName).toBe(own.package.name);
    const { understanding, make } = await open(given, { about: { title: "Suivi d’été" } });
    expect(understanding).toMatchObject({ packageName: "suivi-d-ete", about: { title: "Suivi d’été" }, ready: true });
    const { dataset, files: written } = await make();
    expect(dataset.projects.map(({ id }) => id)).toEqual(
      own.projects.map(({ id }) => id.replace(`project:${own.package.name}-`, "project:suivi-d-ete-")),
    );
    // It is read back as any other, and beside the first.
    const both = loadPackages([inMemory("a", writePackage(own)), inMemory("b", written)]);
    expect(both.map((one) => one.links.length)).toEqual([own.links.length, own.links.length]);
    expect(JSON.stringify(both[1])).not.toContain(`project:${own.package.name}-`);
  });

  test("with a fault is told with each, and nothing of it is taken", async () => {
    const broken = new Map(files).set("themes.csv", new TextEncoder().encode("id,name\nthème:x,X\n"));
    const { understanding, make } = await open(Object.fromEntries(broken));
    expect(understanding.ready).toBe(false);
    expect(understanding.faults[0]).toMatchObject({
      code: "broken-package",
      file: "themes.csv",
      row: 2,
    });
    await expect(make()).rejects.toThrow("No package");
  });

  test("says which files beside it were not taken", async () => {
    const given = { "coopter.zip": await whole(packageZip(files)), "autre.csv": "Projet;Partenaire\nA;B\n" };
    expect((await open(given)).understanding.faults).toMatchObject([{ code: "package-and-tables", file: "autre.csv" }]);
  });

  test("opened as loose files leaves other tables beside them, each told", async () => {
    const given = { ...Object.fromEntries(writePackage(own)), "autre.csv": "Projet;Partenaire\nA;B\n" };
    const { understanding, make } = await open(given);
    expect(understanding.faults).toMatchObject([{ code: "package-and-tables", reach: "file", file: "autre.csv" }]);
    const made = await make();
    expect([...made.files.keys()].toSorted()).toEqual([...writePackage(own).keys()].toSorted());
    expect(made.dataset).toEqual(own);
  });
});

describe("an export of ours opens as data", () => {
  const graph = withStatistics(openMemoryGraph(placedNetwork([own])), inProcess);
  /** Of the graph without prose, as exports have it. */
  const COUNTS = { projects: 23, organisations: 153, persons: 53, links: 232 };
  const PROSE = ["mentioned_in", "initiated"];
  const rolesOf = ({ links }: Dataset) =>
    [...new Set(links.map(({ role }) => role))].filter((role) => !PROSE.includes(role)).toSorted();

  test.each(["gexf", "graphml", "json", "net", "csv", "pack", "incidence"])("%s", async (format) => {
    const { body } = await answer(QUESTIONS, graph, `/api/export/${format}`, {
      origin: "http://127.0.0.1",
      signal: new AbortController().signal,
    });
    const bytes =
      typeof body === "string" ? new TextEncoder().encode(body) : await whole(body as AsyncIterable<Uint8Array>);
    const { understanding, make } = await open({ [`export.${format}`]: bytes });
    const { projects, organisations, persons, links } = understanding.counts;
    // One cell of the matrix is two roles of one body in one project; one body has ties to other bodies alone.
    const wanted = format === "incidence" ? { ...COUNTS, organisations: 152, links: 231 } : COUNTS;
    expect({ projects, organisations, persons, links }).toEqual(wanted);
    expect(understanding.faults.map(({ code }) => code)).toEqual(format === "incidence" ? ["row-ties-nothing"] : []);
    // An archive says what its data are called, a file alone its own name.
    expect(understanding.about.title).toMatch(["csv", "pack"].includes(format) ? own.package.title : /^export/);
    const { dataset } = await make();
    expect(rolesOf(dataset)).toEqual(format === "incidence" ? ["partners"] : rolesOf(own));
  });
});

test("what tables become is explored as any package: counts, shared actors, evidence by cell", async () => {
  const bytes = new Uint8Array(readFileSync("tests/fixtures/tables/projets.xlsx"));
  const { understanding, make } = await open({ "projets.xlsx": bytes });
  const graph = withStatistics(openMemoryGraph(placedNetwork([(await make()).dataset])), inProcess);
  const ask = async <T>(address: string): Promise<T> => {
    const asked = { origin: "http://127.0.0.1", signal: new AbortController().signal };
    return JSON.parse((await answer(QUESTIONS, graph, address, asked)).body as string) as T;
  };
  const { counts } = await ask<{ counts: { kinds: Record<string, number> } }>("/api/dataset");
  expect(counts.kinds).toMatchObject({ project: 3, organisation: 7, person: 2, theme: 3 });
  const { actors } = await ask<{ actors: { name: string }[] }>("/api/shared-actors");
  expect(actors.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b))).toEqual([
    "ADEME",
    "Jeanne Martin",
    "Toulouse Métropole",
  ]);
  expect(actors.length).toBe(understanding.counts.shared);
  const { links } = await ask<{ links: { evidence: { record?: string }[] }[] }>("/api/entities/organisation:ademe");
  expect(links.flatMap(({ evidence }) => evidence.map(({ record }) => record))).toContain("Projets 2024!C5");
});
