import { expect, test } from "vitest";
import type { Reading } from "../../../client/model/reading.ts";
import { startReading } from "../../../client/model/reading-start.ts";
import { openDocumentReading } from "../../../client/session/document-reading.ts";
import type { KeptReading, ReadingStore } from "../../../client/session/reading-store.ts";
import { NO_TABS } from "../../../client/session/tabs.ts";
import { until } from "../../until.ts";

const FILE = new File(["Verger"], "book.txt");
const READING = startReading({ name: "book.txt", hash: "ab", lines: ["Verger"], firstLines: null }, null);

/** A store that holds a reading, and whose first write ends when it is let. */
function slowStore() {
  const did: string[] = [];
  const held: (() => void)[] = [];
  const store: ReadingStore = {
    load: async () => ({ value: { reading: READING, file: FILE }, revision: "r" }),
    keep: async ({ reading }: KeptReading) => {
      did.push(reading.title);
      if (did.length === 1) await new Promise<void>((resolve) => held.push(resolve));
      return { value: null, revision: null };
    },
    forget: async () => void did.push("forgotten"),
  };
  return { store, did, held };
}

const titled = (title: string) => (before: Reading) => ({ ...before, title });

async function opened() {
  const slow = slowStore();
  const document = openDocumentReading(slow.store, NO_TABS);
  await until(() => expect(document.reading.value).toBeDefined());
  document.step(titled("one"));
  await until(() => expect(slow.held).toHaveLength(1));
  return { ...slow, document };
}

test("steps that are taken while one is kept are kept together, the last state alone", async () => {
  const { document, did, held } = await opened();
  for (const title of ["two", "three", "four"]) document.step(titled(title));
  expect([document.reading.value?.title, did]).toEqual(["four", ["one"]]);
  held[0]!();
  await until(() => expect(did).toContain("four"));
  document.step(titled("five"));
  await until(() => expect(did).toContain("five"));
  expect(did).toEqual(["one", "four", "five"]);
});

test("what waits to be kept is not kept once the document is forgotten", async () => {
  const { document, did, held } = await opened();
  document.step(titled("two"));
  const forgotten = document.forget();
  held[0]!();
  await forgotten;
  expect([document.reading.value, did]).toEqual([null, ["one", "forgotten"]]);
});
