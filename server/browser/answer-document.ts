import { PackageFaults } from "../../seed/package/faults.ts";
import { fold } from "../../seed/package/fold.ts";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { alikeNames } from "../../seed/booklet/alike-names.ts";
import { NotABooklet, readBooklet } from "../../seed/booklet/read.ts";
import type { Draft } from "../../seed/booklet/draft.ts";
import type { ReadPlace } from "../../seed/booklet/reviewed.ts";
import { reviewedPackage } from "../../seed/booklet/reviewed-package.ts";
import type { gazetteer } from "../../seed/codes/gazetteer.ts";
import type {
  DocumentRead,
  FromDocumentWorker,
  ReadDocument,
  ReviewedRefused,
  ReviewedWritten,
  ToDocumentWorker,
  WriteReviewed,
} from "../contract/document-messages.ts";
import { messageOf } from "./message-of.ts";

/** Brings the official places, which are large and asked for only where places are named. */
export type Places = () => Promise<ReturnType<typeof gazetteer>>;

/** Places that are told of words at most. */
const MOST_PLACES = 50;

/** What the worker that reads documents answers to a message; `failed` where something broke. */
export async function answerDocument(message: ToDocumentWorker, places: Places): Promise<FromDocumentWorker> {
  const { id } = message;
  try {
    if (message.type === "read") return await readDocument(message, places);
    if (message.type === "write") return await writeReviewed(message, places);
    const { find } = await places();
    const isNamed = ({ name }: ReadPlace) => Number(fold(name) === fold(message.words));
    const found = find(message.words, null).toSorted((a, b) => isNamed(b) - isNamed(a));
    return { type: "places", id, places: found.slice(0, MOST_PLACES) };
  } catch (error) {
    return { type: "failed", id, message: messageOf(error) };
  }
}

async function readDocument({ id, name, text, bytes }: ReadDocument, places: Places): Promise<DocumentRead> {
  const draft = draftOf(text, name);
  return {
    ...{ type: "read", id, draft, hash: bytesToHex(sha256(bytes)) },
    alike: draft === null ? new Map() : alikeNames(draft),
    regions: await regionsOf(draft, places),
  };
}

/** The regions that a draft names. */
async function regionsOf(draft: Draft | null, places: Places): Promise<Map<string, ReadPlace>> {
  const names = [...new Set(draft?.projects.flatMap(({ region }) => region ?? []))];
  if (names.length === 0) return new Map();
  const { find } = await places();
  return new Map(names.flatMap((name) => find(name, "region").map((place) => [name, place] as const)));
}

async function writeReviewed(
  { id, reviewed }: WriteReviewed,
  places: Places,
): Promise<ReviewedWritten | ReviewedRefused> {
  const isPlaced = reviewed.facts.some(({ place }) => place !== undefined);
  const above = isPlaced ? await places() : { place: () => undefined, above: () => [] };
  try {
    const { name, files, source } = reviewedPackage(reviewed, above);
    const entries = [...files].map(([file, bytes]) => ({ name: file, bytes }));
    return { type: "written", id, files: { name, files: entries }, source };
  } catch (error) {
    if (!(error instanceof PackageFaults)) throw error;
    return { type: "refused", id, faults: error.faults.map(({ value, expected }) => ({ value, expected })) };
  }
}

/** What the rules read; null of a text whose layout they don't know. */
function draftOf(text: string, name: string): Draft | null {
  try {
    return readBooklet(text, name);
  } catch (error) {
    if (error instanceof NotABooklet) return null;
    throw error;
  }
}
