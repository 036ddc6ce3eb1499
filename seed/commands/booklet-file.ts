import { basename } from "node:path";
import { NotABooklet, readBooklet } from "../booklet/read.ts";
import type { Draft } from "../booklet/draft.ts";
import { Refused } from "./command.ts";
import { bytesAt } from "./files.ts";

/** The text of the booklet in a file and the draft that it is read into. Throws `Refused`. */
export function readBookletFile(path: string): { text: string; draft: Draft } {
  const text = textOf(path);
  try {
    return { text, draft: readBooklet(text, basename(path)) };
  } catch (cause) {
    if (cause instanceof NotABooklet) throw new Refused(`${path}: ${cause.message}`, { cause });
    throw cause;
  }
}

function textOf(path: string): string {
  const bytes = bytesAt(path);
  if (bytes.length === 0) throw new Refused(`${path}: the file is empty (0 bytes).`);
  if (bytes.includes(0)) {
    const hint = "Save the booklet as plain text in UTF-8 (from a PDF: pdftotext -enc UTF-8).";
    throw new Refused(`${path}: this is no text in UTF-8 but a binary file. ${hint}`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refused(`${path}: the text is not in UTF-8; save it again in that encoding.`, { cause });
  }
}
