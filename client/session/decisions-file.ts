import type { Decision } from "../../server/contract/reconciliation.ts";

/** The file of these decisions, which `npm run seed:match` takes too, and its name. */
export async function decisionsFile(rows: readonly Decision[]): Promise<{ content: Blob; name: string }> {
  const { writeDecisions } = await import("../../server/browser/decisions-file.ts");
  return { content: new Blob([writeDecisions(rows)], { type: "text/csv;charset=utf-8" }), name: "reconciliation.csv" };
}

/** The decisions in a file. Throws an `Error` with everything that is wrong with it. */
export async function decisionsIn(file: File): Promise<readonly Decision[]> {
  const { readDecisions } = await import("../../server/browser/decisions-file.ts");
  return readDecisions(file.name, new Uint8Array(await file.arrayBuffer()));
}
