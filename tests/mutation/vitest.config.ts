import { defineConfig } from "vitest/config";

const ROOM = process.env["ROOM"] ?? "";

/** Tests of a room that stand elsewhere than its mirror, in the projects without Neo4j and browser. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  "client/model": ["tests/client/{session,table,ui}/*.test.ts"],
  "client/session": ["tests/client/model/notebook.test.ts"],
  "server/engine/memory": ["tests/contract/memory.test.ts"],
  "server/exports": ["tests/server/http/{exports,cite}.test.ts"],
};

export default defineConfig({
  test: {
    include: [`tests/${ROOM}/**/*.test.ts`, ...(ELSEWHERE[ROOM] ?? [])],
    globalSetup: "tests/compiled.ts",
    testTimeout: 20_000,
  },
});
