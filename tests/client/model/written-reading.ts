import type { Reading } from "../../../client/model/reading.ts";
import { startReading } from "../../../client/model/reading-start.ts";
import { reviewedOf } from "../../../client/model/reading-text.ts";
import { gazetteer } from "../../../seed/codes/gazetteer.ts";
import { officialList } from "../../../seed/codes/official-list.ts";
import { readOfficial } from "../../../seed/commands/official-files.ts";
import { inMemory } from "../../../seed/package/folder.ts";
import { loadPackage } from "../../../seed/package/load.ts";
import type { Dataset } from "../../../seed/package/schema.ts";
import { answerDocument, type Places } from "../../../server/browser/answer-document.ts";

let official: ReturnType<Places> | undefined;

/** The places that the project ships, made ready once. */
export const officialPlaces: Places = () => (official ??= Promise.resolve(gazetteer(officialList(readOfficial))));

/** The package that the worker makes of a reading, loaded with all its checks. */
export async function written(reading: Reading): Promise<Dataset> {
  const answer = await answerDocument({ type: "write", id: 1, reviewed: reviewedOf(reading) }, officialPlaces);
  if (answer.type !== "written") throw new Error(JSON.stringify(answer));
  return loadPackage(inMemory("read", new Map(answer.files.files.map(({ name, bytes }) => [name, bytes]))));
}

/** A reading of a text that begins with what the rules find. */
export async function readText(text: string, bytes: Uint8Array = new TextEncoder().encode(text)): Promise<Reading> {
  const answer = await answerDocument({ type: "read", id: 1, name: "made-up.txt", text, bytes }, officialPlaces);
  if (answer.type !== "read") throw new Error(JSON.stringify(answer));
  const { draft, hash, ...known } = answer;
  return startReading({ name: "made-up.txt", hash, lines: text.split("\n"), firstLines: null }, draft, known);
}
