// Who may import whom, as a table: each room lists the rooms below it. oxlint checks it in `npm run check`; the design
// says why.

const VIEWS = [
  ..."about backbone bridges data editions exclusion gaps map network notebook paths shared-actors table take-away".split(
    " ",
  ),
  "ties",
];
const SHARED_BY_VIEWS = ["model", "i18n", "session", "ui", "labels", "picture", "evidence", "figures", "standalone"];

/** Rooms of the client, each with the rooms that it may import beside itself. */
const CLIENT = {
  model: [],
  i18n: ["model"],
  session: ["model", "i18n"],
  ui: ["model", "i18n", "session"],
  labels: ["model", "i18n", "session"],
  picture: ["model", "i18n", "session", "ui", "labels"],
  evidence: ["model", "i18n", "session", "ui", "labels"],
  figures: ["model", "i18n", "session", "ui", "labels", "picture", "evidence"],
  standalone: ["model", "i18n", "session", "ui", "labels", "picture", "evidence", "figures"],
  ...Object.fromEntries(VIEWS.map((view) => [view, SHARED_BY_VIEWS])),
  app: [...SHARED_BY_VIEWS, ...VIEWS],
};

/** Rooms of the server; an engine sees the port and never the other engine. */
const SERVER = {
  contract: [],
  network: ["contract"],
  engine: ["contract", "network"],
  statistics: ["contract", "network", "engine"],
  exports: ["contract", "network", "engine"],
  questions: ["contract", "network", "engine", "statistics", "exports"],
  http: ["contract", "network", "engine", "statistics", "exports", "questions"],
  browser: ["contract", "network", "engine", "statistics", "exports", "questions"],
  static: ["contract", "network", "engine", "statistics", "exports", "questions"],
  threads: ["contract", "network", "engine", "statistics", "exports", "questions", "browser"],
};

/**
 * What starts the server and its commands, each with the rooms of the server that it may import; no room imports these.
 */
const STARTING = {
  "main.ts": ["contract", "network", "engine", "statistics", "exports", "questions", "http", "threads"],
  "open-database.ts": ["contract", "engine"],
  "database-thread.ts": ["statistics", "threads"],
  "import-command.ts": ["contract", "network", "engine", "statistics"],
  "backup-command.ts": ["engine"],
  "restore-command.ts": ["engine"],
  "versions-command.ts": ["engine"],
  "write-command.ts": ["contract", "engine"],
  "settings.ts": ["http"],
  "network-command.ts": ["statistics", "threads"],
  "static-command.ts": ["statistics", "static"],
};
/** Those of them that open a database and folders of packages. */
const OPENING = [
  "main.ts",
  "open-database.ts",
  "backup-command.ts",
  "restore-command.ts",
  "import-command.ts",
  "network-command.ts",
  "static-command.ts",
  "versions-command.ts",
  "write-command.ts",
];

/** Rooms of seed, each with the rooms that it may import beside itself; commands alone name Node. */
const SEED = {
  package: [],
  booklet: ["package"],
  codes: ["package"],
  tables: ["package"],
  corrections: ["package"],
  reconciliation: ["package", "codes", "corrections"],
  commands: ["package", "booklet", "codes", "tables", "corrections", "reconciliation"],
};

/** Files of server/contract whose values the client may import: none of them imports typebox. */
const CONTRACT_VALUES = [
  "acts.ts",
  "address-list.ts",
  "attribute-condition.ts",
  "attribute-words.ts",
  "column-file.ts",
  "condition-words.ts",
  "csv-dialect.ts",
  "date-columns.ts",
  "email.ts",
  "edge-key.ts",
  "engine-failed.ts",
  "fold.ts",
  "hash.ts",
  "i18n/**",
  "link-attributes.ts",
  "most-entries.ts",
  "palette.ts",
  "reading-doubts.ts",
  "reconciliation.ts",
  "role-ends.ts",
  "resampling.ts",
  "sampling.ts",
  "shipped.ts",
  "superseded.ts",
  "table-faults.ts",
  "tables.ts",
  "turn.ts",
  "vocabulary.ts",
  "view-conditions.ts",
  "xml-escape.ts",
];
const SIGMA = ["sigma", "sigma/**", "@sigma/**"];

const restricted = (files, ...patterns) => ({
  files,
  rules: {
    "no-restricted-imports": ["error", { patterns: patterns.filter(({ group }) => group.length > 0) }],
  },
});

/** The rooms of a part that a room may not import, as patterns of relative paths. */
const others = (rooms, room, path = "**/../") =>
  Object.keys(rooms)
    .filter((other) => other !== room && !rooms[room].includes(other))
    .map((other) => `${path}${other}/**`);

const client = Object.keys(CLIENT).map((room) =>
  restricted(
    [`client/${room}/**`],
    { group: others(CLIENT, room), message: "a room of the client imports only rooms below it (oxlint.config.mjs)" },
    {
      group: [
        ...others({ page: [], ...SERVER, contract: ["page"] }, "contract", "**/server/").filter(
          (path) => !(room === "session" && path.includes("/browser/")) && !path.includes("/page/"),
        ),
        "**/server/*.ts",
        "**/seed/**",
      ],
      message: "the client imports server/contract, and client/session alone server/browser",
    },
    {
      group: ["**/server/contract/**", ...CONTRACT_VALUES.map((file) => `!**/server/contract/${file}`)],
      allowTypeImports: true,
      message: "types only, but from the files of server/contract that import no typebox",
    },
    { group: room === "picture" ? [] : SIGMA, message: "client/picture alone touches Sigma" },
  ),
);

const roomOfServer = (files, room, ...patterns) =>
  restricted(
    files,
    { group: others(SERVER, room), message: "a room of the server imports only rooms below it (oxlint.config.mjs)" },
    { group: ["**/client/**", "**/seed/commands/**"], message: "the server imports neither the client nor commands" },
    {
      group: Object.keys(STARTING).flatMap((file) => (file === "settings.ts" ? [] : [`**/../${file}`])),
      message: "what starts the server imports its rooms, not they it",
    },
    ...patterns,
  );

/** What runs under Node alone; later than the rooms, since of two overrides the later holds. */
const server = [
  ...Object.keys(SERVER).map((room) =>
    roomOfServer([`server/${room}/**`], room, {
      group: ["node:*", "fastify", "@fastify/**", "neo4j-driver", "**/neo4j/**"],
      message: "what runs in a browser too names nothing of Node, of HTTP or of a database",
    }),
  ),
  roomOfServer(["server/static/**"], "static", {
    group: ["**/neo4j/**", "neo4j-driver"],
    message: "static sees the port",
  }),
  roomOfServer(["server/threads/**"], "threads", {
    group: ["**/neo4j/**", "neo4j-driver"],
    message: "threads see the port",
  }),
  roomOfServer(["server/http/**"], "http", { group: ["**/neo4j/**", "neo4j-driver"], message: "http sees the port" }),
  roomOfServer(["server/engine/neo4j/**"], "engine", { group: ["**/memory/**"], message: "the engines never meet" }),
];

const starting = Object.entries(STARTING).map(([file, rooms]) =>
  restricted(
    [`server/${file}`],
    {
      group: Object.keys(SERVER).flatMap((room) => (rooms.includes(room) ? [] : [`./${room}/**`])),
      message: "what starts the server imports only the rooms that the table names (oxlint.config.mjs)",
    },
    { group: ["**/client/**"], message: "the server does not import the client" },
    {
      group: OPENING.includes(file) ? [] : ["**/neo4j/**", "neo4j-driver", "**/seed/commands/**"],
      message: "server/main.ts and the commands alone open databases and folders",
    },
  ),
);

const seed = Object.keys(SEED).map((room) =>
  restricted(
    [`seed/${room}/**`],
    { group: others(SEED, room), message: "a room of seed imports only rooms below it (oxlint.config.mjs)" },
    { group: ["**/server/**", "**/client/**"], message: "seed imports nothing outside itself" },
    {
      group: room === "commands" ? [] : ["node:*"],
      message: "what runs in a browser too names nothing of Node; seed/commands does",
    },
  ),
);

/** A function fits a screen; what it describes in a test may be longer. */
const screens = {
  files: ["client/**", "server/**", "seed/**"],
  rules: { "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }] },
};

export default {
  plugins: ["typescript", "import", "vitest", "oxc"],
  categories: { correctness: "error" },
  rules: {
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/no-explicit-any": "error",
    "typescript/consistent-type-imports": "error",
    // Types and import() count: a circle of files is a circle for whoever reads them.
    "import/no-cycle": ["error", { ignoreTypes: false }],
    "no-control-regex": "off",
    "vitest/valid-expect": "off",
    "vitest/no-conditional-expect": "off",
  },
  ignorePatterns: ["dist"],
  overrides: [screens, ...client, ...server, ...starting, ...seed],
};
