import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { alikeNames } from "../../seed/booklet/alike-names.ts";
import { NotABooklet, readBooklet } from "../../seed/booklet/read.ts";
import type { Draft } from "../../seed/booklet/draft.ts";
import { reviewedPackage } from "../../seed/booklet/reviewed-package.ts";
import type { FromDocumentWorker, ToDocumentWorker } from "../contract/document-messages.ts";
import { messageOf } from "./message-of.ts";

/** What the worker that reads documents answers to a message; `failed` where something broke. */
export function answerDocument(message: ToDocumentWorker): FromDocumentWorker {
  const { id } = message;
  try {
    if (message.type === "read") {
      const draft = draftOf(message.text, message.name);
      const alike = draft === null ? new Map<string, string>() : alikeNames(draft);
      return { type: "read", id, draft, alike, hash: bytesToHex(sha256(message.bytes)) };
    }
    const { name, files, source } = reviewedPackage(message.reviewed);
    const entries = [...files].map(([file, bytes]) => ({ name: file, bytes }));
    return { type: "written", id, files: { name, files: entries }, source };
  } catch (error) {
    return { type: "failed", id, message: messageOf(error) };
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
