import { isZip, unpack } from "./archive.ts";
import { decodeText } from "./decode.ts";
import { readDelimited } from "./delimited.ts";
import { fileFault, UnreadableFile } from "./file-fault.ts";
import { readOds } from "./ods.ts";
import type { GivenFile, ReadFile, Sheet } from "./sheet.ts";
import type { Work } from "./work.ts";
import { readXlsx } from "./xlsx.ts";

/** Bytes that one file may have. */
export const LARGEST = 100_000_000;

/**
 * What stands in the files, each known by its content and not by its name; those in a zip are files of their own. A
 * file that cannot be read has no sheet and says why. Throws only what `work` throws.
 */
export async function readTables(files: readonly GivenFile[], work: Work): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const [i, file] of files.entries()) {
    work.progress("read", i, files.length);
    read.push(...(await readOrSay(file, work)));
  }
  return read;
}

const nothing = { encoding: null, separator: null, sheets: [], faults: [] } as const;

async function readOrSay(file: GivenFile, work: Work): Promise<ReadFile[]> {
  try {
    return await readFile(file, work);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const faults = [fileFault(file.name, error.code, error.value)];
    return [{ ...nothing, sheets: [], name: file.name, format: "unknown", faults }];
  }
}

async function readFile(file: GivenFile, work: Work): Promise<ReadFile[]> {
  const { name, bytes } = file;
  if (bytes.length === 0) throw new UnreadableFile("empty-file");
  if (bytes.length > LARGEST) throw new UnreadableFile("too-large", String(LARGEST / 1e6));
  if (isZip(bytes)) return readZip(file, work);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    throw new UnreadableFile(holdsUtf16(bytes, "EncryptedPackage") ? "password" : "old-excel");
  const decoded = decodeText(bytes);
  if (!decoded) throw new UnreadableFile("binary");
  const { encoding } = decoded;
  const text = decoded.text.replace(/^\uFEFF/, "");
  if (text.trim() === "") throw new UnreadableFile("empty-file");
  if (/^\s*(<!doctype html|<html|<table)/i.test(text)) throw new UnreadableFile("web-page");
  const { separator, rows } = readDelimited(text);
  return [{ name, format: "text", encoding, separator, sheets: [{ file: name, name: null, rows }], faults: [] }];
}

async function readZip({ name, bytes }: GivenFile, work: Work): Promise<ReadFile[]> {
  const files = unpack(bytes);
  const workbook = files.has("xl/workbook.xml") ? "xlsx" : files.has("content.xml") ? "ods" : null;
  if (workbook !== null) {
    const found = await (workbook === "xlsx" ? readXlsx(files, work) : readOds(files, work));
    const sheets = found.map((sheet): Sheet => ({ file: name, ...sheet }));
    return [{ ...nothing, name, format: workbook, sheets, faults: [] }];
  }
  const read: ReadFile[] = [];
  for (const [path, content] of files)
    read.push(...(await readOrSay({ name: `${name}/${path}`, bytes: content }, work)));
  return read;
}

/** Whether bytes hold a word in UTF-16, as the directory of an old Office file names its parts. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = Array.from(word).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
