// A real Neo4j Community for the tests: `start`, `stop`, or `run CMD…`, which starts it, runs CMD and stops it again.
// Docker where an engine answers, else Java with Maven, which fetches Neo4j from Maven Central. `run` runs CMD without a
// server where neither is there, and says why in NEO4J_TEST_MISSING. `--newest` before the
// command takes the newest calendar version in the place of the one with long-term support. `fetch` fetches it beside
// other work, where Docker would not.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { findJava } from "./java.mjs";

/** The two lines of Neo4j that are held to, and the versions of Java that each runs on. */
const LINES = {
  lts: { version: "5.26.30", java: [17, 21], main: "org.neo4j.server.CommunityEntryPoint", settings: {} },
  calendar: {
    version: "2026.08.1",
    java: [21, 25],
    main: "org.neo4j.server.Neo4jCommunity",
    // Else it looks for others on the network.
    settings: { "server.fleet_discovery.enabled": "false" },
  },
};
const given = process.argv.slice(2);
const isNewest = given[0] === "--newest";
const { version: VERSION, java: JAVA, main: MAIN, settings: OF_LINE } = LINES[isNewest ? "calendar" : "lts"];
const PORT = Number(process.env.NEO4J_TEST_PORT ?? 17687);
const PASSWORD = "maillage-tests";
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HERE = fileURLToPath(new URL(".", import.meta.url));
const CACHE = join(ROOT, "node_modules/.cache/neo4j");
const LIB = join(CACHE, `lib-${VERSION}`);
const HOME = join(CACHE, `home-${PORT}`);
const PID = join(HOME, "pid");
const CONTAINER = `maillage-neo4j-${PORT}`;
const READY_WITHIN_MS = 180_000;

async function run([program, ...args]) {
  const env = { ...process.env };
  let started = false;
  if (!env.NEO4J_TEST_URI) {
    try {
      await start();
      started = true;
      Object.assign(env, {
        NEO4J_TEST_URI: `bolt://127.0.0.1:${PORT}`,
        NEO4J_TEST_USER: "neo4j",
        NEO4J_TEST_PASSWORD: PASSWORD,
      });
    } catch (error) {
      env.NEO4J_TEST_MISSING = error.message;
    }
  }
  try {
    return await new Promise((done, fail) => {
      const child = spawn(program, args, { stdio: "inherit", env, shell: process.platform === "win32" });
      child.on("error", fail);
      child.on("exit", (code) => done(code ?? 1));
    });
  } finally {
    if (started) await stop();
  }
}

async function start() {
  if (await answers()) throw new Error(`port ${PORT} is taken by another server (NEO4J_TEST_PORT chooses another)`);
  if (works("docker", ["info"])) startContainer();
  else startJava();
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await answers())) {
    if (Date.now() > deadline || gone()) {
      const log = join(HOME, "out.log");
      const end = existsSync(log) ? readFileSync(log, "utf8").split("\n").slice(-8).join("\n") : "";
      await stop();
      throw new Error(`Neo4j did not start: ${end}`);
    }
    await sleep(300);
  }
  console.error(`Neo4j ${VERSION} answers on bolt://127.0.0.1:${PORT} (neo4j / ${PASSWORD})`);
}

async function stop() {
  if (existsSync(PID)) {
    const pid = Number(readFileSync(PID, "utf8"));
    signal(pid, "SIGTERM");
    for (let i = 0; i < 100 && signal(pid, 0); i++) await sleep(100);
    signal(pid, "SIGKILL");
    rmSync(HOME, { recursive: true, force: true });
  } else if (works("docker", ["info"])) spawnSync("docker", ["rm", "--force", CONTAINER]);
}

function startContainer() {
  spawnSync("docker", ["rm", "--force", CONTAINER]);
  const settings = Object.entries({ ...SETTINGS, ...OF_LINE }).flatMap(([name, value]) => [
    "--env",
    `NEO4J_${name.replaceAll("_", "__").replaceAll(".", "_")}=${value}`,
  ]);
  const args = [
    "run",
    "--detach",
    "--rm",
    "--name",
    CONTAINER,
    "--publish",
    `127.0.0.1:${PORT}:7687`,
    "--env",
    `NEO4J_AUTH=neo4j/${PASSWORD}`,
  ];
  const { status, stderr } = spawnSync("docker", [...args, ...settings, `neo4j:${VERSION}-community`], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Docker could not start Neo4j: ${stderr.trim().split("\n").at(-1)}`);
}

/** Closes what a default server leaves open: reading files and addresses by LOAD CSV, and calls home. */
const SETTINGS = {
  "dbms.security.allow_csv_import_from_file_urls": "false",
  "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
  "dbms.usage_report.enabled": "false",
  "client.allow_telemetry": "false",
  "db.tx_log.preallocate": "false",
};

function startJava() {
  const java = findJava(...JAVA);
  fetchJars();
  rmSync(HOME, { recursive: true, force: true });
  const conf = join(HOME, "conf");
  mkdirSync(conf, { recursive: true });
  const settings = {
    ...SETTINGS,
    ...OF_LINE,
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${PORT}`,
    "server.bolt.advertised_address": `127.0.0.1:${PORT}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "server.memory.heap.max_size": "1g",
    "server.memory.pagecache.size": "256m",
    // Else stopping waits ten seconds.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
  };
  writeFileSync(
    join(conf, "neo4j.conf"),
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(""),
  );
  const env = { ...process.env, NEO4J_HOME: HOME, NEO4J_CONF: conf };
  const admin = [
    "-cp",
    classPath(),
    ...OPENS,
    "org.neo4j.server.startup.Neo4jAdminCommand",
    "dbms",
    "set-initial-password",
    PASSWORD,
  ];
  const { status, stderr } = spawnSync(java, admin, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`Neo4j's password could not be set: ${stderr.trim().split("\n").at(-1)}`);
  const log = openSync(join(HOME, "out.log"), "a");
  const main = ["-Xmx1g", "-cp", classPath(), ...OPENS, MAIN, `--home-dir=${HOME}`, `--config-dir=${conf}`];
  const child = spawn(java, main, { env, detached: true, stdio: ["ignore", log, log] });
  child.unref();
  writeFileSync(PID, String(child.pid));
}

const OPENS = [
  ...["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  "--enable-native-access=ALL-UNNAMED",
];

const classPath = () => [join(LIB, "*"), join(HOME, "conf")].join(delimiter);

function fetchJars() {
  const whole = join(LIB, "complete");
  if (existsSync(whole)) return;
  if (!works("mvn", ["--version"])) throw new Error("Maven, which fetches Neo4j, is not on this machine");
  const goal = [
    "--batch-mode",
    "--quiet",
    "--file",
    join(HERE, "pom.xml"),
    "dependency:copy-dependencies",
    `-DoutputDirectory=${LIB}`,
    `-Dneo4j.version=${VERSION}`,
  ];
  const { status, stdout } = spawnSync("mvn", goal, { encoding: "utf8" });
  if (status !== 0) throw new Error(`Maven could not fetch Neo4j: ${stdout.trim().split("\n")[0]}`);
  writeFileSync(whole, VERSION);
}

function works(program, args) {
  return spawnSync(program, args, { stdio: "ignore", timeout: 20_000 }).status === 0;
}

/** Whether our own server process has ended; a container is asked by its port alone. */
function gone() {
  return existsSync(PID) && !signal(Number(readFileSync(PID, "utf8")), 0);
}

function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** Whether a bolt server shakes hands on the port: a connection alone is made before the database is ready. */
function answers() {
  return new Promise((done) => {
    const socket = connect({ host: "127.0.0.1", port: PORT });
    const end = (ok) => {
      socket.destroy();
      done(ok);
    };
    socket.setTimeout(1000, () => end(false));
    socket.on("error", () => end(false));
    socket.on("connect", () =>
      socket.write(Buffer.from("6060b0170000040500000004000000030000000000000000", "hex").subarray(0, 20)),
    );
    socket.on("data", (data) => end(data.length >= 4 && data.readUInt32BE(0) !== 0));
  });
}

// Last, since what stands above must be defined first.
const [command, ...rest] = given.slice(isNewest ? 1 : 0);
if (command === "start") await start();
else if (command === "stop") await stop();
else if (command === "fetch") {
  if (!works("docker", ["info"])) fetchJars();
} else if (command === "run" && rest.length > 0) process.exitCode = await run(rest);
else {
  console.error("Usage: node tests/neo4j/server.mjs [--newest] start | stop | fetch | run CMD…");
  process.exitCode = 2;
}
