import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { missing, READERS } from "../../means.ts";
import { REAL, serve } from "./serve.ts";

/**
 * What is checked of each answer. That what the description allows is answered is not: the roles that there are, and
 * that the ends of a path differ, no schema can say. That answers are of their shape is checked in openapi.test.ts:
 * schemathesis reads fixed lists (`prefixItems`) as an older JSON Schema had them.
 */
const CHECKS = [
  "not_a_server_error",
  "status_code_conformance",
  "content_type_conformance",
  "negative_data_rejection",
  "unsupported_method",
];

test.skipIf(missing.schemathesis !== null)(
  "what schemathesis asks is answered as the description says",
  async () => {
    const app = await serve(REAL);
    onTestFinished(() => app.close());
    const address = await app.listen({ port: 0, host: "127.0.0.1" });
    // It writes what it found into a folder beside it.
    const cwd = mkdtempSync(join(tmpdir(), "maillage-schemathesis-"));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    const args = ["run", `${address}/api/openapi.json`, "--url", `${address}/`, "--checks", CHECKS.join(",")];
    const bounds = ["--seed", "17", "--max-examples", "4", "--phases", "coverage,fuzzing", "--no-color"];
    const child = spawn(join(READERS, "schemathesis/bin/schemathesis"), [...args, ...bounds], { cwd });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (said += String(text)));
    const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
    expect(code, said).toBe(0);
    expect(Number(/(\d+) generated/.exec(said)?.[1]), said).toBeGreaterThan(500);
  },
  300_000,
);
