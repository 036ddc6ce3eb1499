import { defineConfig } from "vitest/config";
import { NotRunReporter } from "./tests/not-run-reporter.ts";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", new NotRunReporter()],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
