import { defineConfig } from "vitest/config";
import { NotRunReporter } from "./tests/not-run-reporter.ts";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", new NotRunReporter()],
    // Files that load the one Neo4j must not do so at once.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
