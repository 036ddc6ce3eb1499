import { isZip, unpack } from "./archive.ts";
import { decodeText } from "./decode.ts";
import { readDelimited } from "./delimited.ts";
import { isDl, readDl } from "./dl.ts";
import { fileFault, UnreadableFile } from "./file-fault.ts";
import type { TableFault } from "./faults.ts";
import { readGexf } from "./gexf.ts";
import { readGraphJson } from "./graph-json.ts";
import { readGraphml } from "./graphml.ts";
import { LARGEST } from "./limits.ts";
import { readOds } from "./ods.ts";
import { readPajek } from "./pajek.ts";
import type { GivenFile, ReadFile, Sheet } from "./sheet.ts";
import { simpleInteractions, spacedTies } from "./spaced.ts";
import { NOTHING, packageIn, unpacked, unreadable } from "./unpacked.ts";
import type { Work } from "./work.ts";
import { readXlsx } from "./xlsx.ts";

/**
 * What stands in the files, each known by its content and not by its name; those in a zip are files of their own. A
 * package is taken as it is, and what stands beside it in its archive is passed over. A file that cannot be read has no
 * sheet and says why. Throws only what `work` throws.
 */
export async function readTables(given: readonly GivenFile[], work: Work): Promise<ReadFile[]> {
  const { files, broken } = unpacked(given);
  const opened = packageIn(files);
  if (opened) {
    const others = given.filter(({ name }) => name !== opened.from && !opened.names.has(name));
    const faults = others.map(({ name }) => fileFault(name, "package-and-tables"));
    return [{ ...NOTHING, sheets: [], name: opened.from, format: "package", faults, package: opened.files }];
  }
  const read: ReadFile[] = [...broken];
  for (const [i, file] of files.entries()) {
    work.progress("read", i, files.length);
    read.push(await readOrSay(file, work));
  }
  return read;
}

const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-";

/** How pictures begin: PNG, JPEG, GIF, TIFF and those in a RIFF file (WebP). */
const IMAGES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x52, 0x49, 0x46, 0x46],
];

async function readOrSay(file: GivenFile, work: Work): Promise<ReadFile> {
  try {
    const read = await readFile(file, work);
    return file.title === undefined ? read : { ...read, title: file.title };
  } catch (error) {
    if (error instanceof UnreadableFile) return unreadable(file, error);
    throw error;
  }
}

async function readFile(file: GivenFile, work: Work): Promise<ReadFile> {
  const { name, bytes } = file;
  if (bytes.length === 0) throw new UnreadableFile("empty-file");
  if (bytes.length > LARGEST) throw new UnreadableFile("too-large", String(LARGEST / 1e6));
  if (isZip(bytes)) return readWorkbook(file, work);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    throw new UnreadableFile(holdsUtf16(bytes, "EncryptedPackage") ? "password" : "old-excel");
  if (isPdf(bytes)) throw new UnreadableFile("pdf");
  if (IMAGES.some((start) => start.every((byte, at) => bytes[at] === byte))) throw new UnreadableFile("image");
  const decoded = decodeText(bytes);
  if (!decoded) throw new UnreadableFile("binary");
  const { encoding } = decoded;
  const text = decoded.text.replace(/^\uFEFF/, "");
  if (text.trim() === "") throw new UnreadableFile("empty-file");
  const graph = await readGraph(name, text, work);
  if (graph) return { name, encoding, separator: null, ...graph, faults: [] };
  const other = OTHERS.find(([pattern]) => pattern.test(text));
  if (other) throw new UnreadableFile("other-format", other[1]);
  const ties = /\.sif$/i.test(name) ? simpleInteractions(name, text) : spacedTies(name, text);
  if (ties) return { name, format: "text", encoding, separator: " ", sheets: ties, faults: [] };
  const { separator, rows } = readDelimited(text);
  return { name, format: "text", encoding, separator, sheets: [{ file: name, name: null, rows }], faults: [] };
}

/** How the files of networks begin that are not read. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^\s*nodedef>/i, "GDF (GUESS)"],
  [/^\s*(#.*\s+|Creator\s.*\s+|Version\s.*\s+)*graph\s*\[/i, "GML"],
  [/^\s*(strict\s+)?(di)?graph\b[^,;\t\n]*\{/i, "DOT (Graphviz)"],
];

/** A graph's file, known by how it begins; null where the text is none. Throws `UnreadableFile`. */
async function readGraph(file: string, text: string, work: Work): Promise<Pick<ReadFile, "format" | "sheets"> | null> {
  if (/^\s*[{[]/.test(text)) return { format: "json", sheets: readGraphJson(file, text) };
  if (isDl(text)) return { format: "dl", sheets: readDl(file, text) };
  if (/^\s*(%.*\s+)*\*(network|vertices)/i.test(text)) return { format: "pajek", sheets: readPajek(file, text) };
  const [, declared, root = declared] =
    /^\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE\s+(\w+)[^<[]*(?:\[[^\]]*\])?\s*>\s*)*(?:<(?:\w+:)?(\w+))?/i.exec(
      text,
    ) ?? [];
  if (root === undefined) return null;
  if (root === "gexf") return { format: "gexf", sheets: await readGexf(file, text, work) };
  if (root === "graphml") return { format: "graphml", sheets: await readGraphml(file, text, work) };
  // A page that declares itself may begin with any element.
  if (/^html$/i.test(declared ?? "") || /^(html|table|head|body|meta|style)$/i.test(root))
    throw new UnreadableFile("web-page");
  throw new UnreadableFile("unknown-xml", root);
}

async function readWorkbook({ name, bytes, only }: GivenFile, work: Work): Promise<ReadFile> {
  const files = unpack(bytes);
  const format = files.has("xl/workbook.xml") ? "xlsx" : "ods";
  const found = await (format === "xlsx" ? readXlsx(files, work) : readOds(files, work));
  const taken = only ? found.filter((sheet) => only.includes(sheet.name)) : found;
  const shown = taken.filter(({ hidden }) => !hidden);
  const sheets = shown.map((sheet): Sheet => ({ file: name, ...sheet }));
  if (found.every(({ rows }) => rows.length === 0)) throw new UnreadableFile("not-a-table");
  const faults = taken
    .filter(({ hidden }) => hidden)
    .map((sheet): TableFault => ({ ...fileFault(name, "hidden-sheet"), reach: "cell", sheet: sheet.name }));
  return { ...NOTHING, name, format, sheets, faults, ...(only?.[0] !== undefined && { main: only[0] }) };
}

/** Whether bytes hold a word in UTF-16, as the directory of an old Office file names its parts. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = Array.from(word).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
