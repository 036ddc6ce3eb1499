/*
 * Which tests would notice a change of the code: Stryker alters operators, conditions, constants and returned values of
 * one room, one at a time, and runs the tests that reach them. CONTRIBUTING says how it is installed and started.
 */
const { ROOM } = process.env;
if (!ROOM) throw new Error("Name a room, such as ROOM=client/model.");

export default {
  mutate: [`${ROOM}/**/*.ts`],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  // What runs when a module is loaded would need every test anew for each change.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 10_000,
  // Stryker would rewrite this file by the API of TypeScript 5; Vitest needs none.
  tsconfigFile: "none",
  tempDirName: ".cache/stryker",
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { reportTests: false },
};
