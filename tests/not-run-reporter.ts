import type { Reporter, TestModule } from "vitest/node";
import { missing } from "./means.ts";

/**
 * Names on the last lines what this machine could not run and why; with `REQUIRE_ALL=1` a skipped test fails the run,
 * so that a green continuous integration means that everything ran. Tests that passed at a second try are named too:
 * one that comes back there has a fault of its own.
 */
export class NotRunReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    const skipped = new Map<string, number>();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state] += 1;
        if (test.diagnostic()?.flaky)
          console.log(`passed at a second try: ${module.relativeModuleId}, ${test.fullName}`);
        if (state === "skipped") skipped.set(module.relativeModuleId, (skipped.get(module.relativeModuleId) ?? 0) + 1);
      }
    }
    for (const [file, count] of skipped) console.log(`not run: ${count} in ${file}`);
    for (const [means, reason] of Object.entries(missing))
      if (reason) console.log(`not run for want of ${means}: ${reason}`);
    if (skipped.size > 0 && process.env.REQUIRE_ALL === "1") {
      console.log("REQUIRE_ALL=1: what was not run counts as a failure");
      process.exitCode = 1;
    }
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  }
}
