// `npm run bench:drawing [-- --large]` or `[-- PROJECTS,ACTORS,LINKS …]`, which writes nothing: what it takes to open the page on a made-up network and to drag its
// picture, beside libraries that draw every point of the same network at the same places, in one Chromium with software
// rendering, as a table in tests/bench/DRAWING.md. Each way of drawing takes its turn in each round, so that whatever
// else the machine does meets all of them. It ends within ten minutes without `--large`. Needs a built dist/.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, createServer, createServerModuleRunner } from "vite";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
// It stays open, since starting the browser imports more.
const vite = await createServer({
  configFile: false,
  root: ROOT,
  appType: "custom",
  logLevel: "error",
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const runner = createServerModuleRunner(vite.environments.ssr);
const room = (path) => runner.import(join(ROOT, path));
const { largePackage } = await room("tests/bench/large-package.ts");
const { writePackage } = await room("seed/package/write.ts");
const { networkOfColumns } = await room("client/model/network-columns.ts");
const { launchBrowser } = await room("tests/browser/browser.ts");
const { serveFiles } = await room("tests/browser/static-site.ts");
const { startWatched } = await room("tests/bench/watched-server.ts");
const { bytesOf } = await room("tests/bench/drawing/drawn-network.ts");
const { firstPicture } = await room("tests/bench/drawing/first-picture.ts");
const { pan } = await room("tests/bench/drawing/pan.ts");

/** Projects, actors and links of each network, and of the one that is drawn where one asks for it. */
const SIZES = [
  [2000, 8000, 50_000],
  [11_200, 16_990, 47_000],
];
const LARGE = [20_000, 80_000, 500_000];
/** Ours first: the page, then its picture of all points; the libraries by the names of their packages. */
const PAGE = "Maillage, the page";
const WAYS = {
  [PAGE]: null,
  "Maillage, every point": "maillage",
  "force-graph": "force-graph",
  "sigma, thin lines, hidden while it moves": "sigma-lines",
  "sigma, as it comes": "sigma",
  "cosmos.gl": "cosmos.gl",
  cytoscape: "cytoscape",
};
const PACKAGES = ["force-graph", "sigma", "@cosmos.gl/graph", "cytoscape"];
/** Rounds at most, and milliseconds of a size within which a further round has to end. */
const ROUNDS = 3;
const TIME = 260_000;
/**
 * Milliseconds that a turn of a way of drawing has; one that takes longer, or fails, has no further turn at that size. At
 * the large size all of them take longer.
 */
const isLarge = process.argv.includes("--large");
const PATIENCE = isLarge ? 120_000 : 35_000;
const VIEWPORT = { width: 1440, height: 900 };
/** Of the server: any free port, and no limit. */
const UNLIMITED = { PORT: "0", REQUESTS_PER_MINUTE: "1000000000" };

/** What is told of each way, and how: milliseconds, and how many times as much as the best of the libraries. */
const COLUMNS = {
  opened: "first picture",
  drawn: "from the data",
  step: "step of a drag",
  processor: "its processor",
  freeze: "longest task",
};

const asked = process.argv.slice(2).filter((argument) => argument !== "--large");
const sizes =
  asked.length > 0 ? asked.map((size) => size.split(",").map(Number)) : [...SIZES, ...(isLarge ? [LARGE] : [])];
const files = await libraryPages();
/** Frames are compared in another browser than those that are measured, of which one may end by what it is given. */
const comparing = await launchBrowser();
const version = comparing.version();
const helper = await comparing.newPage();
const sections = [];
try {
  for (const size of sizes) sections.push(await measured(size));
} finally {
  await comparing.close();
  await runner.close();
  await vite.close();
}
// At the end alone: a run that was broken off leaves the table of the one before.
if (asked.length === 0) writeFileSync(new URL("DRAWING.md", import.meta.url), await report());

/** The pages that draw by a library, as files by their path. */
async function libraryPages() {
  const root = join(ROOT, "tests/bench/drawing");
  // What cosmos.gl imports of gl-bench stands in its `module` alone, which is no `.mjs`.
  const alias = { "gl-bench": join(ROOT, "node_modules/gl-bench/dist/gl-bench.module.js") };
  const built = await build({
    configFile: false,
    root,
    logLevel: "error",
    resolve: { alias },
    build: { write: false, target: "es2022" },
  });
  return new Map([built].flat()[0].output.map((file) => [file.fileName, Buffer.from(file.code ?? file.source)]));
}

/** A section of the report: the table of one size. */
async function measured(size) {
  const folder = mkdtempSync(join(tmpdir(), "maillage-drawing-"));
  let server, site;
  try {
    for (const [name, bytes] of writePackage(largePackage(...size))) writeFileSync(join(folder, name), bytes);
    // So that the page is not shown an undrawn network.
    spawnSync(process.execPath, ["dist/server/network-command.js", folder], { cwd: ROOT, stdio: "ignore" });
    server = await startWatched([join(ROOT, "dist/server/main.js"), "--dataset", folder], UNLIMITED);
    const columns = await fetch(`${server.address}/api/graph?format=columns`);
    const network = await networkOfColumns(new Uint8Array(await columns.arrayBuffer()), () => undefined);
    site = await serveFiles(new Map([...files, ["network", bytesOf(network)]]), "/");
    const { taken, count } = await rounds(server.address, site.address);
    const [points, links] = [network.order, network.size].map((number) => number.toLocaleString("en"));
    const title = `${points} points, ${links} links, ${count === 1 ? "one round" : `${count} rounds`}`;
    const table = tableOf(taken);
    console.log(`${title}\n\n${table}\n`);
    return `## ${title}\n\n${table}`;
  } finally {
    server?.stop();
    await site?.close();
    rmSync(folder, { recursive: true });
  }
}

/** For each way of drawing what each of so many rounds took, or why it did not. */
async function rounds(server, site) {
  const taken = new Map(Object.keys(WAYS).map((way) => [way, []]));
  const until = performance.now() + TIME;
  let plate = null;
  let count = 0;
  // A round takes as long as the turns of the one before that did not fail.
  for (let next = 0; count < ROUNDS && (count === 0 || performance.now() + next < until); count++) {
    next = 0;
    for (const [way, library] of Object.entries(WAYS)) {
      const before = taken.get(way);
      if (before.some(({ failed }) => failed)) continue;
      const size = `width=${plate?.width}&height=${plate?.height}`;
      const address = library === null ? server : `${site}?way=${library}&${size}`;
      const started = performance.now();
      const one = await turnOf(address, library === null);
      before.push(one);
      plate ??= one.place;
      if (!one.failed) next += performance.now() - started;
      console.error(`${way}: ${one.failed ?? `${Math.round(one.opened)} ms, a step ${Math.round(one.step)} ms`}`);
    }
  }
  return { taken, count };
}

/** Opens a page in a browser of its own and drags its picture, or says why that did not go. */
async function turnOf(address, isOurs) {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(PATIENCE);
  let late;
  try {
    return await Promise.race([
      drawnAndDragged(browser, page, address, isOurs),
      // A library that fails says so to the page alone, which would be waited for.
      new Promise((_, fail) => page.once("pageerror", fail)),
      new Promise((_, fail) => (late = setTimeout(() => fail(new Error("Timeout")), PATIENCE))),
    ]);
  } catch (error) {
    return { failed: /Timeout/.test(error.message) ? `over ${PATIENCE / 1000} s` : error.message.split("\n")[0] };
  } finally {
    clearTimeout(late);
    await browser.close();
  }
}

async function drawnAndDragged(browser, page, address, isOurs) {
  const [asked, picture, data] = isOurs
    ? [".picture-far[data-level]", ".picture-stage", "format=columns"]
    : ["body[data-drawn]", "#picture", "/network"];
  let place;
  const picturesIn = async () => {
    await page.locator(asked).waitFor({ state: "attached" });
    return (place = await page.locator(picture).boundingBox());
  };
  const first = await firstPicture(page, helper, address, data, picturesIn);
  return { ...first, ...(await pan(browser, page, place)), place };
}

function tableOf(taken) {
  const medians = new Map(
    [...taken].map(([way, turns]) => [way, turns.some(({ failed }) => failed) ? null : mediansOf(turns)]),
  );
  const best = Object.fromEntries(
    Object.keys(COLUMNS).map((name) => [
      name,
      Math.min(...[...medians].flatMap(([way, one]) => (one && !way.startsWith("Maillage") ? one[name].middle : []))),
    ]),
  );
  const rows = [...taken].map(([way, turns]) => {
    const one = medians.get(way);
    if (one === null) return `| ${way} | did not run: ${turns.find(({ failed }) => failed).failed} |${" |".repeat(4)}`;
    return `| ${way} | ${Object.keys(COLUMNS)
      .map(
        (name) => `${spread(one[name])}${name === "freeze" ? "" : `: ${(one[name].middle / best[name]).toFixed(2)} ×`}`,
      )
      .join(" | ")} |`;
  });
  return [`| | ${Object.values(COLUMNS).join(" | ")} |`, "|---|---:|---:|---:|---:|---:|", ...rows].join("\n");
}

function mediansOf(turns) {
  return Object.fromEntries(
    Object.keys(COLUMNS).map((name) => {
      const ordered = turns.map((turn) => turn[name]).sort((a, b) => a - b);
      const middle = (ordered[(ordered.length - 1) >> 1] + ordered[ordered.length >> 1]) / 2;
      return [name, { least: ordered[0], middle, most: ordered.at(-1) }];
    }),
  );
}

function spread({ least, middle, most }) {
  const [from, at, to] = [least, middle, most].map(Math.round);
  return from === to ? `${at}` : `${at} (${from}–${to})`;
}

async function report() {
  const versions = PACKAGES.map((name) => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8"));
    return `${name} ${version}`;
  }).join(", ");
  const load = loadavg()[0].toFixed(1);
  const machine = `${cpus().length} × ${cpus()[0].model}, Node ${process.version}, Chromium ${version}`;
  return `# What opening and dragging the picture takes, beside libraries that draw

Written by \`npm run bench:drawing\` on ${machine}, WebGL by SwiftShader, at a load of ${load} from other work: ${versions}.
Milliseconds: the median of ${ROUNDS} rounds (from least to most), or of as many as there was time for, and how many times as
much as the best of the libraries. A turn has ${PATIENCE / 1000} s; what fails or takes longer has no further one, and its row says why.

- **First picture**: from when the address is opened, with an empty cache, to the first frame that the browser presented
  in which the picture stands: over its place it differs from the last frame by a tenth at most of what the blank one
  differs by. For a library the page is the library, the network as arrays (8 bytes a place, 8 a link) and nothing else;
  for Maillage all of its page, the network with names, kinds and roles from its server, and its areas.
- **From the data**: the same frame, from when the last byte of the network has come.
- **Step of a drag**: a drag of 20 steps, each as soon as the page took the last, until the last frame stands, by 20; and
  the processor time of all of the browser's processes in it. A browser presents a frame in 16.7 ms at best.
- **Longest task** of the page's thread from the first step until 1.5 s after the last (0: none of 50 ms or more).

The networks are those of \`large-package.ts\`, at the places of our own layout; all pictures have the size that the page
gives its own in a window of ${VIEWPORT.width} × ${VIEWPORT.height}. From far the page draws areas that stand for the points; "every point" is its picture
with all of them, which it draws of 2,000 points at most.

${sections.join("\n\n")}
`;
}
