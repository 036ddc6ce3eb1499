// `npm run bench:others [-- PROJECTS …]`: what loading and questions take here, and with networkx, igraph and graphology,
// of the same made-up programmes in one run, as a part of tests/bench/RESULTS.md. Seconds of processor time, the median
// of rounds; a question that took longer than the limit is not asked again of a larger network, and said to be left out.
// Answers that all can give exactly must agree, or the command fails. networkx and igraph are those that
// tests/server/exports/readers/install.sh fetches; without them their rows are empty.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { exponent, secondsOf } from "./growth.mjs";
import { writeSection } from "./section.mjs";
import { GRAPHOLOGY, graphologyForm } from "./with-graphology.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const compiled = (path) => import(join(ROOT, "dist", path));
const room = async (path) => (await runnerImport(join(ROOT, path))).module;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [75, 1200, 11_200, 40_000];

const { programmePackage } = await room("tests/bench/programme-package.ts");
const { writePackage } = await room("seed/package/write.ts");
const { packagesAt } = await compiled("seed/commands/folder.js");
const { EVERYTHING } = await compiled("server/contract/filter.js");
const { EXACT_UP_TO } = await compiled("server/contract/sampling.js");
const { buildNetwork } = await compiled("server/network/build.js");
const { networkFile, readNetworkFile } = await compiled("server/network/network-file.js");
const { openMemoryGraph } = await compiled("server/engine/memory/engine.js");
const { betweenness } = await compiled("server/statistics/betweenness.js");
const { communities } = await compiled("server/statistics/communities.js");
const { inProcess } = await compiled("server/statistics/in-process.js");
const { twoMode } = await compiled("server/statistics/two-mode.js");
const { withStatistics } = await compiled("server/statistics/with-statistics.js");

class TooLong extends Error {}

/** Rounds of a question, while they took less than so many seconds together; of a round, at least so many. */
const [ROUNDS, ENOUGH, LEAST] = [3, 2, 0.05];
/** Seconds that an answer may take. */
const LIMIT = 10;
/** From how many nodes betweenness of large networks is estimated, by all alike. */
const PIVOTS = 500;
const PYTHON = join(ROOT, "node_modules/.cache/readers/python/bin/python");
const PARTS = { ...EVERYTHING, roles: ["carries", "partners"], kinds: ["project", "organisation"] };

const OURS = {
  "load the tables": ({ folder }) => opened(buildNetwork(packagesAt([folder]), () => new Map())),
  "load its own form": ({ own }) => opened(readNetworkFile(own)),
  neighbourhood: async ({ engine, hub }) => {
    const { nodes, edges } = await engine.neighbourhood({ id: hub, depth: 2, filter: PARTS });
    return [await count(nodes()), await count(edges())];
  },
  "shared actors": async ({ engine }) => {
    const { actors, total } = await engine.sharedActors({ filter: { ...EVERYTHING, minProjects: 2 }, limit: 1e6 });
    return [total, actors[0].projects.length];
  },
  "pairs of projects": async ({ engine }) => {
    const { pairs, total } = await engine.projectPairs({ filter: EVERYTHING, weight: "newman", limit: 1000 });
    return [total, pairs[0].weight];
  },
  paths: async ({ engine, from, to }) => {
    const { length, paths } = await engine.paths({ ...WAYS, from, to });
    return [length, paths.length];
  },
  cohesion: async ({ engine }) => {
    const { before } = await engine.cohesion({ filter: EVERYTHING, without: { ids: [], roles: [] }, exact: false });
    return [before.components.length, before.meanDistanceError === null ? before.meanDistance : null];
  },
  betweenness: async ({ engine }) => {
    // As a share of the most that a node of its mode could have, which others do not tell: it is not compared.
    betweenness(twoMode(await engine.affiliations(EVERYTHING)));
    return [];
  },
  "communities, a run of Louvain": async ({ engine }) => {
    const { runs } = communities(twoMode(await engine.affiliations(EVERYTHING)));
    return { runs };
  },
};
const WAYS = { without: { ids: [], roles: [] }, limit: 1e5, filter: EVERYTHING };
const QUESTIONS = Object.keys(OURS);
const TOOLS = ["here", "graphology", "networkx", "igraph"];

/** By question and tool, the seconds of each round at each size; null what took too long, undefined what is not there. */
const took = new Map(QUESTIONS.flatMap((question) => TOOLS.map((tool) => [`${question} ${tool}`, []])));
const heads = [];
const links = [];
for (const [place, size] of sizes.entries()) {
  const folder = mkdtempSync(join(tmpdir(), "maillage-others-"));
  try {
    for (const [name, bytes] of writePackage(programmePackage(size))) writeFileSync(join(folder, name), bytes);
    const answers = new Map();
    const note = (question, tool, seconds, answer) => {
      took.get(`${question} ${tool}`)[place] = seconds;
      answers.set(question, [...(answers.get(question) ?? []), { tool, answer }]);
      console.error(`${size} projects, ${question}, ${tool}: ${spread(seconds)}`);
    };
    const network = buildNetwork(packagesAt([folder]), () => new Map());
    const { affiliations } = await openMemoryGraph(network).affiliations(EVERYTHING);
    const points = network.nodes.filter(
      ({ attributes: { kind } }) => kind === "project" || kind === "organisation",
    ).length;
    heads.push(`${points} points, ${affiliations.length} links`);
    links.push(affiliations.length);
    const task = { folder, ...endsOf(affiliations), pivots: points > EXACT_UP_TO ? PIVOTS : null };
    await askHere({ ...task, own: networkFile(network) }, note);
    await askGraphology(task, place, note);
    for (const tool of ["networkx", "igraph"]) askPython(task, tool, place, note);
    compare(answers, task.pivots === null);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
writeSection("Beside networkx, igraph and graphology", `${preface()}\n\n${table()}`);

async function opened(network) {
  const engine = openMemoryGraph(network);
  await engine.affiliations(EVERYTHING);
  return engine;
}

async function count(rows) {
  let found = 0;
  for await (const _ of rows) found++;
  return found;
}

/** The actor of most projects, and two that others are asked the way between. */
function endsOf(affiliations) {
  const held = new Map();
  for (const { actor } of affiliations) held.set(actor.id, (held.get(actor.id) ?? 0) + 1);
  const [hub] = [...held].reduce((most, one) => (one[1] > most[1] ? one : most));
  return { hub, from: affiliations[0].actor.id, to: affiliations.at(-1).actor.id };
}

async function askHere(task, note) {
  const engine = await OURS["load the tables"](task);
  for (const [question, ask] of Object.entries(OURS)) {
    // Statistics keep answers: a graph of its own for each time.
    const { seconds, answer } = await rounds(() => ask({ ...task, engine: withStatistics(engine, inProcess) }));
    const runs = answer.runs ?? 1;
    note(question, "here", seconds?.map((one) => one / runs) ?? null, Array.isArray(answer) ? answer : []);
  }
}

async function askGraphology(task, place, note) {
  const graph = GRAPHOLOGY["load the tables"](task);
  const own = graphologyForm(graph);
  for (const question of QUESTIONS) {
    if (isHopeless(question, "graphology", place)) note(question, "graphology", null, []);
    else {
      const { seconds, answer } = await rounds(() => {
        const begun = process.cpuUsage();
        const stop = () => {
          const { user, system } = process.cpuUsage(begun);
          if ((user + system) / 1e6 > LIMIT) throw new TooLong();
        };
        return GRAPHOLOGY[question]({ ...task, graph, own, stop });
      });
      note(question, "graphology", seconds, Array.isArray(answer) ? answer : []);
    }
  }
}

function askPython(task, tool, place, note) {
  if (!existsSync(PYTHON)) return;
  const file = join(task.folder, "task.json");
  const questions = QUESTIONS.filter((question) => !isHopeless(question, tool, place));
  writeFileSync(
    file,
    JSON.stringify({ ...task, questions, rounds: ROUNDS, limit: LIMIT, enough: ENOUGH, least: LEAST }),
  );
  const program = fileURLToPath(new URL("with-python.py", import.meta.url));
  const { stdout, stderr, status } = spawnSync(PYTHON, [program, tool, file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${tool}: ${stderr}`);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  for (const question of QUESTIONS) {
    const line = lines.find((one) => one.question === question);
    note(question, tool, line?.seconds ?? null, line?.answer ?? []);
  }
}

/** What took too long of the network before, or would, if it grew with the square of links. */
function isHopeless(question, tool, place) {
  if (place === 0) return false;
  const before = took.get(`${question} ${tool}`)[place - 1];
  return before === null || (before && median(before) * (links[place] / links[place - 1]) ** 2 > 5 * LIMIT);
}

async function rounds(ask) {
  const all = [];
  let answer = null;
  while (all.length < ROUNDS && all.reduce((sum, one) => sum + one, 0) < ENOUGH) {
    try {
      let [times, took] = [0, 0];
      // The clock of processors has steps.
      for (; took < LEAST; times++) {
        const { answer: given, seconds } = await secondsOf(ask);
        answer = given;
        took += seconds;
      }
      all.push(took / times);
    } catch (error) {
      if (error instanceof TooLong) return { seconds: null, answer: [] };
      throw error;
    }
  }
  return { seconds: all, answer };
}

/** Figures that all give exactly; null stands for one that is not, or not told. */
function compare(answers, isExact) {
  for (const [question, given] of answers) {
    if (/^(communities|load)/.test(question)) continue;
    if (question === "betweenness" && !isExact) continue;
    for (const place of [0, 1]) {
      const told = given.flatMap(({ tool, answer }) =>
        typeof answer[place] === "number" ? [[tool, answer[place]]] : [],
      );
      const isOff = told.some(([, one]) => Math.abs(one - told[0][1]) > 1e-6 * Math.abs(told[0][1]));
      if (isOff) throw new Error(`${question}: ${told.join("; ")}`);
    }
  }
}

function median(seconds) {
  return seconds.toSorted((a, b) => a - b)[seconds.length >> 1];
}

function spread(seconds) {
  if (!seconds) return "–";
  const sorted = seconds.toSorted((a, b) => a - b).map(short);
  return sorted.length === 1 ? sorted[0] : `${sorted[sorted.length >> 1]} (${sorted[0]}–${sorted.at(-1)})`;
}

/** Two digits, or four decimals. */
function short(seconds) {
  return seconds < 0.001 ? seconds.toFixed(4) : String(Number(seconds.toPrecision(2)));
}

function table() {
  const body = QUESTIONS.flatMap((question) =>
    TOOLS.map((tool) => {
      const all = took.get(`${question} ${tool}`);
      const cells = sizes.map((_, place) => {
        const ours = took.get(`${question} here`)[place];
        if (!all[place]) return "–";
        const ratio = tool === "here" ? "" : `, × ${(median(all[place]) / median(ours)).toPrecision(2)}`;
        return `${spread(all[place])}${ratio}`;
      });
      const known = sizes.flatMap((_, place) => (all[place] ? [[links[place], median(all[place])]] : []));
      const growth = exponent(
        known.map(([size]) => size),
        known.map(([, seconds]) => seconds),
      );
      return `| ${question} | ${tool} | ${cells.join(" | ")} | ${growth} |`;
    }),
  );
  return [
    `| | with | ${heads.join(" | ")} | exponent |`,
    `|---|---|${heads.map(() => "---:|").join("")}---:|`,
    ...body,
  ].join("\n");
}

function preface() {
  const version = (name) => JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")).version;
  const python = existsSync(PYTHON)
    ? spawnSync(
        PYTHON,
        [
          "-c",
          "import sys, networkx, igraph; print(f'{sys.version.split()[0]} {networkx.__version__} {igraph.__version__}')",
        ],
        { encoding: "utf8" },
      )
        .stdout.trim()
        .split(" ")
    : ["not there"];
  const [its, networkx, igraph] = python;
  return `Written by \`npm run bench:others -- ${sizes.join(" ")}\` on ${cpus().length} × ${cpus()[0].model}, Node ${process.version},
graphology ${version("graphology")}, Python ${its}, networkx ${networkx}, igraph ${igraph}; load at the end
${loadavg()[0].toFixed(1)}. Seconds of processor time, warm, the median of ${ROUNDS} rounds (from least to most; what took more than ${ENOUGH} s once),
and how many times what it takes here; the exponent is the slope of a line through the logarithms of links and seconds,
of the sizes at which it took more than 10 ms. – where it took more than ${LIMIT} s, or would by far: it is left out.
Where all give exact figures these agree, or the command fails. What is asked is not quite alike:

- "load the tables" reads every table here, checks it and indexes all of it, themes, regions and evidence too, ready to
  be asked; the others read three columns of projects, organisations and links, unchecked. "its own form" is the built
  network here, a pickle for networkx and igraph, JSON for graphology.
- Answers here are whole: names, roles, regions and evidence of all that they list; the others give nodes, or numbers.
- "neighbourhood" is of two steps from the organisation of most projects; "pairs" has Newman's weights, but counts in
  igraph; "cohesion" counts components and the mean distance; "betweenness" is from ${PIVOTS} nodes drawn by lot above
  ${EXACT_UP_TO} points, by all, and without the other figures that \`bridges\` has; "a run of Louvain" is of projects tied
  by shared actors, their projection included, except here, where it is made once for runs that one answer has.
- graphology has no packages of its own among our dependencies but Louvain: the rest is written by hand over its graphs.
- Search, gaps, the backbone and combinations are of this project alone; networkx and igraph have none to compare.`;
}
