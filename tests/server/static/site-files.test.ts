import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { folderAt, packagesAt } from "../../../seed/commands/folder.ts";
import { readNetworkFile } from "../../../server/network/network-file.ts";
import { siteFiles } from "../../../server/static/site-files.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { folder, REAL, serve, SMALL } from "../http/serve.ts";

const licence = readFileSync(folder("LICENSE"));

/** The files over packages, around a page of one file. */
async function filesOf(dirs: readonly string[], folders = dirs.map(folderAt)) {
  const network = placedNetwork(packagesAt(dirs));
  let told = "";
  const files = await siteFiles(network, folders, licence, async (shipped, to) => {
    told = shipped;
    mkdirSync(join(to, "assets"));
    writeFileSync(join(to, "assets/page.js"), "page");
    writeFileSync(join(to, "service-worker.js"), "keep(KEPT_FILES)");
  });
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  return { network, files, text, shipped: told };
}

let small: Awaited<ReturnType<typeof filesOf>>;
beforeAll(async () => {
  small = await filesOf(SMALL);
});

describe("the files of the page without a server", () => {
  test("hold the page, and beside it the network and the server's own answers", async () => {
    const { network, files, text, shipped } = small;
    expect(shipped).toMatch(/^\.\/data\/[0-9a-f]{12}\/$/);
    expect(text("assets/page.js")).toBe("page");
    const data = shipped.slice(2);
    const unpacked = (name: string): Uint8Array => new Uint8Array(gunzipSync(files.get(data + name)!));
    expect(readNetworkFile(unpacked("network.columns"))).toEqual(JSON.parse(JSON.stringify(network), revived(network)));
    const app = await serve(SMALL);
    expect(text(`${data}dataset.json`)).toBe((await app.inject("/api/dataset")).body);
    const columns = await app.inject("/api/graph?format=columns");
    expect(Buffer.from(unpacked("graph.columns")).equals(columns.rawPayload)).toBe(true);
    await app.close();
  });

  test("say in the script that keeps the page what there is to keep", async () => {
    const list = (text: string) => JSON.parse(/^keep\((.*)\)$/.exec(text)![1]!) as { version: string; paths: string[] };
    const { version, paths } = list(small.text("service-worker.js"));
    expect(paths.filter((path) => path !== "./" && !small.files.has(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(["./", "assets/page.js", "packages/small-2024.zip"]));
    expect(paths.filter((path) => /\.md$|LICENSE|service-worker/.test(path))).toEqual([]);
    expect(list((await filesOf(SMALL)).text("service-worker.js"))).toEqual({ version, paths });
    expect(list((await filesOf(SMALL.slice(0, 1))).text("service-worker.js")).version).not.toBe(version);
  });

  test("hold the packages as they are", () => {
    for (const [i, name] of ["small-2024", "small-2025"].entries()) {
      for (const file of readdirSync(SMALL[i]!).filter((one) => !one.startsWith(".")))
        expect(Buffer.from(small.files.get(`packages/${name}/${file}`)!), file).toEqual(
          readFileSync(join(SMALL[i]!, file)),
        );
      // As one file too, which the page corrects.
      const zipped = unzipSync(small.files.get(`packages/${name}.zip`)!);
      for (const [file, bytes] of Object.entries(zipped))
        expect(Buffer.from(bytes)).toEqual(Buffer.from(small.files.get(`packages/${name}/${file}`)!));
      expect(Object.keys(zipped)).toContain("datapackage.json");
    }
  });

  test("hold nothing else that stands in the folder of a package", async () => {
    const { list, ...rest } = folderAt(SMALL[0]!);
    const { files } = await filesOf(SMALL.slice(0, 1), [{ ...rest, list: () => [...list(), "notes.txt"] }]);
    const published = [...files.keys()].flatMap((path) => path.split("packages/small-2024/")[1] ?? []);
    expect(published).toEqual(list());
  });

  test("are the same for the same packages, and have another folder for other data", async () => {
    const again = await filesOf(SMALL);
    expect([...again.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString("hex")])).toEqual(
      [...small.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString("hex")]),
    );
    expect((await filesOf(SMALL.slice(0, 1))).shipped).not.toBe(small.shipped);
  });

  test("say what they are, how they are opened and cited, and what a deposit asks, out of what the package states", async () => {
    const { text, network } = await filesOf(REAL);
    const described = JSON.parse(readFileSync(join(REAL[0]!, "datapackage.json"), "utf8")) as Record<string, string>;
    const zenodo = JSON.parse(text(".zenodo.json")) as Record<string, unknown>;
    expect(zenodo).toMatchObject({
      title: described["title"],
      upload_type: "dataset",
      description: described["description"],
      version: network.dataset.version,
      references: network.dataset.sources.map(({ citation }) => citation),
      creators: [{ name: "Maillage" }],
    });
    // No day is known.
    expect(Object.keys(zenodo).filter((field) => /date|access/.test(field))).toEqual([]);
    expect(text("CITATION.cff")).toContain('\nauthors:\n  - name: "Maillage"\n');
    expect(text("CITATION.cff")).toContain(`\ntitle: ${JSON.stringify(described["title"])}\n`);
    expect(text("licence-data.txt")).toContain(described["licence"]);
    for (const file of ["LISEZ-MOI.txt", "README.txt"]) expect(text(file)).toContain("python3 -m http.server");
    expect(text("LICENSE")).toContain("MIT");
  });
});

/** JSON has no maps: that of the network is put back. */
const revived =
  ({ redirects }: { redirects: Map<string, string> }) =>
  (key: string, value: unknown) =>
    key === "redirects" ? redirects : value;
