import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { DESCRIPTION } from "../../seed/package/description.ts";
import type { Folder } from "../../seed/package/folder.ts";
import { packageFiles } from "../../seed/package/package-files.ts";
import { decode } from "../../seed/package/text.ts";
import { packageZip } from "../../seed/package/zip.ts";
import { LANGUAGES, wordsIn } from "../contract/i18n/languages.ts";
import { isPacked, SHIPPED } from "../contract/shipped.ts";
import { openMemoryGraph } from "../engine/memory/engine.ts";
import { terms } from "../exports/citation/terms.ts";
import { citationFile } from "../exports/deposit/cff.ts";
import { depositReadme } from "../exports/deposit/readme.ts";
import { type Described, zenodoFile } from "../exports/deposit/zenodo.ts";
import { networkFile } from "../network/network-file.ts";
import type { Network } from "../network/network.ts";
import { type Answer, answer } from "../questions/answer.ts";
import { QUESTIONS } from "../questions/list.ts";
import { inProcess } from "../statistics/in-process.ts";
import { withStatistics } from "../statistics/with-statistics.ts";

/** Bundles the page that needs no server into a folder; `shipped` is where it finds its data, from the page. */
export type BuildPage = (shipped: string, to: string) => Promise<void>;

/**
 * The page that needs no server as files, by their path: the bundled page, the network built beforehand with the
 * answers that the first picture needs, and what makes a deposit of it: the packages in the folders as they are, terms,
 * citation, and `licence`, that of the program.
 */
export async function siteFiles(
  network: Network,
  folders: readonly Folder[],
  licence: Uint8Array,
  buildPage: BuildPage,
): Promise<Map<string, Uint8Array>> {
  const data = await shippedFiles(network);
  const hash = createHash("sha256");
  for (const bytes of data.values()) hash.update(bytes);
  // Its own name, so that a page that a browser kept never meets the data of another.
  const shipped = `data/${hash.digest("hex").slice(0, 12)}/`;
  const page = await built((to) => buildPage(`./${shipped}`, to));
  const files = new Map([
    ...page,
    ...[...data].map(([name, bytes]) => [shipped + name, bytes] as const),
    ...depositTexts(network, folders).map(([path, text]) => [path, new TextEncoder().encode(text)] as const),
    ...(await publishedPackages(network, folders)),
    ["LICENSE", licence],
  ]);
  return withKeptFiles(files);
}

/** What of the page is kept for when the network is gone: its pages, what they load, and what is shipped. */
const KEPT = /^(\w+\.html|assets\/.*(?<!\.md)|data\/.*|packages\/[^/]*\.zip)$/;

/** The files, with the list of those that are kept in the script that keeps them (client/app/service-worker.ts). */
function withKeptFiles(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const kept = [...files].filter(([path]) => KEPT.test(path));
  const hash = createHash("sha256");
  for (const [path, bytes] of kept) hash.update(path).update(bytes);
  // The page stands at its folder's own address.
  const paths = ["./", ...kept.map(([path]) => path)];
  const list = JSON.stringify({ version: hash.digest("hex").slice(0, 12), paths });
  const script = new TextDecoder().decode(files.get(SCRIPT));
  if (!script.includes(LIST)) throw new Error(`${SCRIPT} has no place for the list of files`);
  return new Map([...files, [SCRIPT, new TextEncoder().encode(script.replace(LIST, () => list))]]);
}

/** The script that keeps files, and what stands in it for their list. */
const [SCRIPT, LIST] = ["service-worker.js", "KEPT_FILES"];

/** What SHIPPED names, by the names of the files. */
async function shippedFiles(network: Network): Promise<Map<string, Uint8Array>> {
  const graph = withStatistics(openMemoryGraph(network), inProcess);
  const files = new Map<string, Uint8Array>([[SHIPPED.network, networkFile(network)]]);
  for (const [asked, file] of Object.entries(SHIPPED.answers)) {
    // No address stands in what is asked here, so that the origin is nobody's.
    const asking = { origin: "", signal: new AbortController().signal };
    const { body } = await answer(QUESTIONS, graph, `/api/${asked}`, asking);
    files.set(file, await whole(body));
  }
  for (const [name, bytes] of files) if (isPacked(name)) files.set(name, gzipSync(bytes, { level: 9 }));
  return files;
}

async function whole(body: Answer["body"]): Promise<Uint8Array> {
  if (typeof body === "string") return Buffer.from(body);
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(Buffer.from(piece as string));
  return Buffer.concat(pieces);
}

/** The files that something writes into a folder of its own. */
async function built(build: (to: string) => Promise<void>): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "maillage-static-"));
  try {
    await build(folder);
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
    return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll(sep, "/"), readFileSync(path)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function depositTexts({ dataset }: Network, folders: readonly Folder[]): [string, string][] {
  const described = folders.map(
    ({ read }) => JSON.parse(decode(DESCRIPTION, read(DESCRIPTION)) as string) as Described,
  );
  const citation = citationFile(dataset);
  return [
    ...LANGUAGES.map((language): [string, string] => [
      wordsIn(language).pack.readmeFile,
      depositReadme(language, dataset),
    ]),
    ["licence-data.txt", terms(dataset)],
    ...(citation === null ? [] : [["CITATION.cff", citation] satisfies [string, string]]),
    [".zenodo.json", zenodoFile(dataset, described)],
  ];
}

/**
 * The packages as they are, each in a folder of its name, and as one file, as a server has them: what the page reads to
 * correct them.
 */
async function publishedPackages({ dataset }: Network, folders: readonly Folder[]): Promise<[string, Uint8Array][]> {
  const published: [string, Uint8Array][] = [];
  for (const [i, folder] of folders.entries()) {
    const path = `packages/${dataset.packages[i]!.name}`;
    const files = packageFiles(folder);
    for (const [file, bytes] of files) published.push([`${path}/${file}`, bytes]);
    const pieces: Uint8Array[] = [];
    for await (const piece of packageZip(files)) pieces.push(piece);
    published.push([`${path}.zip`, Buffer.concat(pieces)]);
  }
  return published;
}
