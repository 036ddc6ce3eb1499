import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { NotABooklet, readBooklet } from "../booklet/read.ts";
import type { Draft } from "../booklet/draft.ts";

/** A booklet's file that cannot be read into a draft; the message is for the person who named it. */
export class UnreadableBooklet extends Error {
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.name = "UnreadableBooklet";
  }
}

/** The text of the booklet in a file and the draft that it is read into. Throws `UnreadableBooklet`. */
export function readBookletFile(path: string): { text: string; draft: Draft } {
  const text = textOf(path);
  try {
    return { text, draft: readBooklet(text, basename(path)) };
  } catch (cause) {
    if (cause instanceof NotABooklet) throw new UnreadableBooklet(path, cause.message, { cause });
    throw cause;
  }
}

function textOf(path: string): string {
  const bytes = bytesOf(path);
  if (bytes.length === 0) throw new UnreadableBooklet(path, "the file is empty (0 bytes).");
  if (bytes.includes(0)) {
    const hint = "Save the booklet as plain text in UTF-8 (from a PDF: pdftotext -enc UTF-8).";
    throw new UnreadableBooklet(path, `this is no text in UTF-8 but a binary file. ${hint}`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableBooklet(path, "the text is not in UTF-8; save it again in that encoding.", { cause });
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const known: Record<string, string> = {
      ENOENT: "there is no such file.",
      ENOTDIR: "there is no such file.",
      EISDIR: "this is a folder; name the file with the booklet's text.",
      EACCES: "the file may not be read.",
    };
    throw new UnreadableBooklet(path, known[code ?? ""] ?? `the file cannot be read (${message}).`, { cause });
  }
}
