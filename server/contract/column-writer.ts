import { HEAD, MAGIC, padded, type Place } from "./column-file.ts";
import { ARRAYS, type Numbers } from "./columns.ts";
import { columnsOf, Pool } from "./columns-of-rows.ts";

/** Writes rows block by block, so that nobody holds them all; each block is as long as its rows. */
export class ColumnWriter {
  readonly #pool = new Pool();
  readonly #encoder = new TextEncoder();

  /** What a file begins with. */
  begin(): Uint8Array {
    return this.#encoder.encode(MAGIC);
  }

  /** Rows of plain data (what JSON can say) under the name of what they are. */
  block(name: string, rows: readonly unknown[]): Uint8Array {
    const held: Numbers[] = [];
    let size = 0;
    const placeOf = (numbers: Numbers): Place => {
      const from = size;
      held.push(numbers);
      size = padded(size + numbers.byteLength);
      return [ARRAYS.findIndex((type) => numbers instanceof type), from, numbers.length];
    };
    const column = columnsOf(rows, this.#pool);
    const added = this.#pool.added();
    const lengths = Int32Array.from(added, ({ length }) => length);
    const texts = { bytes: placeOf(this.#encoder.encode(added.join(""))), lengths: placeOf(lengths) };
    const block = JSON.stringify({ name, rows: column, texts }, (_, value: unknown) =>
      ArrayBuffer.isView(value) ? placeOf(value as Numbers) : value,
    );
    const text = this.#encoder.encode(block);
    const bytes = new Uint8Array(HEAD + padded(text.length) + size).fill(SPACE, HEAD, HEAD + padded(text.length));
    new Uint32Array(bytes.buffer, 0, 2).set([text.length, size]);
    bytes.set(text, HEAD);
    let at = HEAD + padded(text.length);
    for (const { buffer, byteOffset, byteLength } of held) {
      bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
      at += padded(byteLength);
    }
    return bytes;
  }

  /** What a file ends with. */
  end(): Uint8Array {
    return new Uint8Array(HEAD);
  }
}

const SPACE = " ".charCodeAt(0);
