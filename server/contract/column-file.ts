import { ARRAYS, type Column, type Numbers, numbersUnder, rowReader } from "./columns.ts";

/*
 * Rows of several kinds as bytes: `MAGIC`, then blocks. A block is two whole numbers of 32 bits, the length of a text
 * in JSON and that of the numbers after it, then both, each filled up to a multiple of 8 bytes. The text is a `Block`:
 * what the rows are, and their column, in which a list of numbers stands as [its place in ARRAYS, where it begins, how
 * many]. Texts that no block before held come with the block: as UTF-8, and how long each is. The last block has
 * nothing. All numbers have their lowest byte first, as every machine has them that runs a browser or Node.
 */

/** Media type of such a file. */
export const COLUMNS_TYPE = "application/vnd.maillage.columns";

/** What a file begins with: another form has another number. */
export const MAGIC = "columns1";

/** Where numbers stand: the place of their array's type in ARRAYS, the byte where they begin, and how many they are. */
export type Place = [type: number, from: number, count: number];

/** What the text of a block says. */
interface Block {
  name: string;
  rows: Column<Place>;
  texts: { bytes: Place; lengths: Place };
}

/** Rows of a file under the name of what they are; they are made when they are asked for. */
export interface Rows {
  name: string;
  rows: () => unknown[];
  /** The numbers that the rows have under some keys, without the rows; null where they hold more than these. */
  numbers: (keys: readonly string[]) => Numbers[] | null;
}

/**
 * The blocks of a file that `ColumnWriter` wrote, in their order, each read when it is asked for. Throws a
 * `SyntaxError` where the bytes have another form, or end before their end.
 */
export function* readColumns(bytes: Uint8Array): Generator<Rows> {
  // Numbers are read where they stand, at multiples of their size.
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const textAt = (from: number, length: number): string => decoder.decode(whole.subarray(from, from + length));
  if (textAt(0, HEAD) !== MAGIC) throw new SyntaxError("These are no columns, or of another form.");
  const pool: string[] = [];
  const rowsOf = rowReader(pool);
  for (let at = HEAD; ;) {
    if (at + HEAD > whole.length) throw new SyntaxError("The columns are cut off.");
    const [length, size] = new Uint32Array(whole.buffer, whole.byteOffset + at, 2) as unknown as [number, number];
    const numbers = at + HEAD + padded(length);
    if (length === 0 && numbers === whole.length) return;
    const end = numbers + size;
    if (length === 0 || end > whole.length) throw new SyntaxError("The columns are cut off.");
    const block = JSON.parse(textAt(at + HEAD, length)) as Block;
    const numbersAt = ([type, from, count]: Place): Numbers =>
      new ARRAYS[type]!(whole.buffer as ArrayBuffer, whole.byteOffset + numbers + from, count);
    const { bytes: words, lengths } = block.texts;
    const added = textAt(numbers + words[1], words[2]);
    let from = 0;
    for (const count of numbersAt(lengths)) pool.push(added.slice(from, (from += count)));
    const column = (): Column => columnFrom(block.rows, numbersAt);
    yield { name: block.name, rows: () => rowsOf(column()), numbers: (keys) => numbersUnder(keys, column()) };
    at = end;
  }
}

/** A column with its numbers. */
function columnFrom(column: Column<Place>, numbersAt: (place: Place) => Numbers): Column {
  if ("values" in column) return column;
  if ("texts" in column) return { texts: numbersAt(column.texts) };
  if ("numbers" in column) return { numbers: numbersAt(column.numbers), parts: column.parts };
  if ("lengths" in column) return { lengths: numbersAt(column.lengths), items: columnFrom(column.items, numbersAt) };
  const shapes = column.shapes.map(({ keys, columns }) => ({
    keys,
    columns: columns.map((one) => columnFrom(one, numbersAt)),
  }));
  return { shapes, of: numbersAt(column.of) };
}

/** Bytes of the two lengths that a block begins with, and of `MAGIC`. */
export const HEAD = 8;
/** A length filled up to a multiple of 8. */
export const padded = (length: number): number => Math.ceil(length / 8) * 8;
