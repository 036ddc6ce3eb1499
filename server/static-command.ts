import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { folderOnce, OWN_PACKAGE, packagesWithFiles } from "../seed/commands/folder.ts";
import { PackageFaults } from "../seed/package/faults.ts";
import { readSettings } from "./settings.ts";
import { FolderRefused, replaceFolder } from "./static/output-folder.ts";
import { placedNetwork } from "./statistics/placed-network.ts";
import { type BuildPage, siteFiles } from "./static/site-files.ts";

/** The folder of the repository, from its compiled form in dist/server. */
const ROOT = new URL("../../", import.meta.url);

/** Bundles the page as siteFiles has it; with `remoteData` its address may name data of the web. */
type Bundle = (...place: [...Parameters<BuildPage>, remoteData: boolean]) => Promise<void>;

const USAGE = "Usage: npm run build:static -- --out DIR [--dataset DIR]… [--remote-data]";

/**
 * `npm run build:static`: writes the page that needs no server, with the packages in it (the project's own when none is
 * named), into a folder that is empty, or that this command made; with `--remote-data` its address may name data of the
 * web. `buildPage` bundles the page.
 */
export async function command(buildPage: Bundle): Promise<void> {
  try {
    await main(buildPage);
  } catch (error) {
    const usage = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
    const plain = error instanceof Error && error.constructor === Error;
    const known = error instanceof PackageFaults || error instanceof FolderRefused || plain;
    console.error(usage ? `${(error as Error).message}\n${USAGE}` : known ? error.message : error);
    process.exitCode = 1;
  }
}

async function main(buildPage: Bundle): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: "string" },
      dataset: { type: "string", multiple: true },
      "remote-data": { type: "boolean", default: false },
    },
  });
  if (!values.out) throw new FolderRefused(USAGE);
  const dirs = values.dataset ?? [OWN_PACKAGE];
  const licence = readFileSync(new URL("LICENSE", ROOT));
  const { WITHOUT_PEOPLE } = readSettings(process.env);
  const { packages, folders } = packagesWithFiles(dirs.map(folderOnce), WITHOUT_PEOPLE);
  const network = placedNetwork(packages);
  const build: BuildPage = (shipped, to) => buildPage(shipped, to, values["remote-data"]);
  const files = await replaceFolder(values.out, () => siteFiles(network, folders, licence, build));
  const { title, version } = network.dataset;
  console.log(`${values.out}: ${title}, version ${version}: ${files} files, for any file server.`);
  if (packages.some((one) => one.package.authors === undefined))
    console.error(
      "A package names no authors (datapackage.json): nobody stands as creator in .zenodo.json, and where none does, there is no CITATION.cff.",
    );
}
