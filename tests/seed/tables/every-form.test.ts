import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { gazetteer } from "../../../seed/codes/gazetteer.ts";
import { officialList } from "../../../seed/codes/official-list.ts";
import { readOfficial } from "../../../seed/commands/official-files.ts";
import { packageArchive } from "../../../server/browser/package-archive.ts";
import { readTables, type TablesReader, type TablesWorker } from "../../../server/browser/read-tables.ts";
import { serveTables, type TablesPort } from "../../../server/browser/serve-tables.ts";
import type { TableFile } from "../../../server/contract/tables-messages.ts";
import { compiledCommands } from "../compiled.ts";
import { EVERY_FORM } from "./every-form.ts";

const run = compiledCommands();
const dir = mkdtempSync(`${tmpdir()}/maillage-forms-`);
const places = gazetteer(officialList(readOfficial));
afterAll(() => rmSync(dir, { recursive: true }));

let channel: MessageChannel;
let reader: TablesReader;
beforeEach(() => {
  channel = new MessageChannel();
  serveTables(channel.port2 as unknown as TablesPort, async () => places);
  channel.port1.start();
  channel.port2.start();
  reader = readTables(() => Object.assign(channel.port1, { terminate: () => {} }) as unknown as TablesWorker);
});
afterEach(() => {
  channel.port1.close();
  channel.port2.close();
});

/** The package that the page makes of files by what it proposes. */
async function ofPage(files: readonly TableFile[]) {
  const { ready } = await reader.understand(files, {}, () => {});
  expect(ready).toBe(true);
  return reader.write();
}

const taken = async (made: Awaited<ReturnType<typeof ofPage>>): Promise<Buffer> =>
  Buffer.from(await (await packageArchive(made)).arrayBuffer());

describe.each(Object.entries(EVERY_FORM))("%s", (form, files) => {
  const given = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));

  test("is opened, taken away, opened again and taken away as the same bytes", async () => {
    const first = await taken(await ofPage(given));
    const again = await taken(await ofPage([{ name: "emporté.zip", bytes: new Uint8Array(first) }]));
    expect(again.equals(first)).toBe(true);
  });

  test("is the same package in the page and on the command line", async () => {
    const [from, out] = [`${dir}/${form}`, `${dir}/${form} out`];
    mkdirSync(from);
    for (const { name, bytes } of given) writeFileSync(`${from}/${name}`, bytes);
    // In the order in which the page is given them.
    const said = run("tables", ...given.map(({ name }) => `${from}/${name}`), "--out", out);
    expect(said.error).toBe("");
    const made = await ofPage(given);
    expect(readdirSync(out).toSorted()).toEqual(made.files.map(({ name }) => name).toSorted());
    for (const { name, bytes } of made.files)
      expect(readFileSync(`${out}/${name}`).equals(Buffer.from(bytes)), name).toBe(true);
  });
});
