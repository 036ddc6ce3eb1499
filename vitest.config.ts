import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/longest-first.ts";
import { NotRunReporter } from "./tests/not-run-reporter.ts";
import { PATIENCE } from "./tests/patience.ts";

/** Files that load the one Neo4j, and so must not do it at once. */
const NEO4J = ["tests/contract/neo4j*.test.ts", "tests/cypher/**/*.test.ts"];
/** Files that start a browser. */
const BROWSER = ["tests/browser/**/*.test.ts", "tests/server/http/docs-page.test.ts"];

export default defineConfig({
  test: {
    reporters: ["default", new NotRunReporter()],
    testTimeout: 4 * PATIENCE,
    hookTimeout: 4 * PATIENCE,
    expect: { poll: { timeout: PATIENCE } },
    sequence: { sequencer: LongestFirst },
    // Files of a project run side by side, projects one after the other, since each is given every core.
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: [...NEO4J, ...BROWSER],
          maxWorkers: "100%",
          // No module of the product keeps a state, so that files may share those that a worker has loaded.
          isolate: false,
          globalSetup: "tests/compiled.ts",
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "neo4j",
          include: NEO4J,
          maxWorkers: 1,
          globalSetup: "tests/compiled.ts",
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: BROWSER,
          maxWorkers: 2,
          isolate: false,
          globalSetup: "tests/browser/browser.ts",
          // In a whole run about one of 170 waits in vain for what it passed at before and after, another one each time:
          // on two cores the packaged Chromium now and then draws no more frames, as far as can be seen. What fails twice
          // fails, and what passed at the second try is named on the last lines.
          retry: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
