import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { folderAt } from "../../../seed/commands/folder.ts";
import { inMemory } from "../../../seed/package/folder.ts";
import { packageFiles } from "../../../seed/package/package-files.ts";
import { serve, SMALL } from "./serve.ts";

test("a package that is loaded is there as its folder has it, and no other", async () => {
  const app = await serve(SMALL, { packages: new Map([["small-2024", packageFiles(folderAt(SMALL[0]!))]]) });
  const { statusCode, headers, rawPayload } = await app.inject("/packages/small-2024.zip");
  expect([statusCode, headers["content-type"], headers["content-disposition"]]).toEqual([
    200,
    "application/zip",
    'attachment; filename="small-2024.zip"',
  ]);
  const files = unzipSync(new Uint8Array(rawPayload));
  expect(Object.keys(files)).toEqual(readdirSync(SMALL[0]!).filter((name) => !name.startsWith(".")));
  for (const [name, bytes] of Object.entries(files))
    expect(Buffer.from(bytes), name).toEqual(readFileSync(join(SMALL[0]!, name)));
  for (const absent of ["small-2025.zip", "small-2024", "..%2Fsmall-2024.zip"])
    expect((await app.inject(`/packages/${absent}`)).statusCode, absent).toBe(404);
  await app.close();
});

test("what stands in a folder beside its package is none of its files", () => {
  const names = ["accord.pdf", "datapackage.json", "links.csv", "notes.txt"];
  expect([...packageFiles(inMemory("there", new Map(names.map((name) => [name, new Uint8Array()])))).keys()]).toEqual([
    "datapackage.json",
    "links.csv",
  ]);
});
