/**
 * Values of one place in many rows, by what they are: texts by their number in a pool; lists as how long each is and
 * all their items; objects by which keys they have, in their order, and a column for each key; anything else as it
 * stands. -1 stands for null in the first three.
 */
export type Column = { texts: number[] } | { lengths: number[]; items: Column } | Shapes | { values: unknown[] };

interface Shapes {
  shapes: { keys: string[]; columns: Column[] }[];
  /** Of each row, which of these it has. */
  of: number[];
}

/** Texts that columns hold by their number, each once. */
export class Pool {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, known);
    return known;
  }

  texts(): string[] {
    return [...this.#numbers.keys()];
  }
}

const NULL = -1;

/**
 * Rows of plain data (what JSON can say) as columns, their texts in a pool: several times smaller as JSON, and quicker
 * to read. The same rows after the same others give the same columns.
 */
export const columnsOf = (rows: readonly unknown[], pool: Pool): Column =>
  columnOf(rows, (text) => pool.numberOf(text));

function columnOf(values: readonly unknown[], numberOf: (text: string) => number): Column {
  const every = (is: (value: unknown) => boolean) => values.every((value) => value === null || is(value));
  const some = values.some((value) => value !== null);
  if (some && every((value) => typeof value === "string"))
    return { texts: (values as (string | null)[]).map((value) => (value === null ? NULL : numberOf(value))) };
  if (some && every(Array.isArray)) {
    const lists = values as (unknown[] | null)[];
    const items: unknown[] = [];
    for (const list of lists) for (const item of list ?? []) items.push(item);
    return { lengths: lists.map((list) => list?.length ?? NULL), items: columnOf(items, numberOf) };
  }
  if (some && every((value) => typeof value === "object" && !Array.isArray(value)))
    return shapesOf(values as (Record<string, unknown> | null)[], numberOf);
  return { values: [...values] };
}

function shapesOf(objects: readonly (Record<string, unknown> | null)[], numberOf: (text: string) => number): Column {
  const shapes = new Map<string, { number: number; keys: string[]; held: Record<string, unknown>[] }>();
  const of = objects.map((object) => {
    if (object === null) return NULL;
    // What is undefined is not said in JSON either.
    const keys = Object.keys(object).filter((key) => object[key] !== undefined);
    const name = JSON.stringify(keys);
    const shape = shapes.get(name) ?? { number: shapes.size, keys, held: [] };
    shapes.set(name, shape);
    shape.held.push(object);
    return shape.number;
  });
  const columns = ({ keys, held }: { keys: string[]; held: Record<string, unknown>[] }): Column[] =>
    keys.map((key) =>
      columnOf(
        held.map((object) => object[key]),
        numberOf,
      ),
    );
  return { shapes: [...shapes.values()].map((shape) => ({ keys: shape.keys, columns: columns(shape) })), of };
}

/**
 * Reads the rows that `columnsOf` was given, of columns whose texts are in one pool. Equal texts are one in memory, and
 * so are equal lists of texts, and lists of nothing.
 */
export function rowReader(pool: readonly string[]): (column: Column) => unknown[] {
  const lists = new Map<string, unknown[]>();
  return (column) => valuesOf(column, pool, lists);
}

function valuesOf(column: Column, pool: readonly string[], lists: Map<string, unknown[]>): unknown[] {
  if ("texts" in column) return column.texts.map((number) => (number === NULL ? null : pool[number]!));
  if ("values" in column) return column.values;
  if ("shapes" in column) return objectsOf(column, pool, lists);
  const numbers = "texts" in column.items ? column.items.texts : null;
  const items = valuesOf(column.items, pool, lists);
  let at = 0;
  return column.lengths.map((length) => {
    if (length === NULL) return null;
    const from = at;
    at += length;
    if (numbers === null && length > 0) return items.slice(from, at);
    const name = numbers?.slice(from, at).join() ?? "";
    const known = lists.get(name) ?? items.slice(from, at);
    lists.set(name, known);
    return known;
  });
}

function objectsOf({ shapes, of }: Shapes, pool: readonly string[], lists: Map<string, unknown[]>): unknown[] {
  const made = shapes.map(({ keys, columns }) => {
    const values = columns.map((column) => valuesOf(column, pool, lists));
    let row = 0;
    return (): Record<string, unknown> => {
      const object: Record<string, unknown> = {};
      for (let key = 0; key < keys.length; key++) object[keys[key]!] = values[key]![row];
      row++;
      return object;
    };
  });
  return of.map((shape) => (shape === NULL ? null : made[shape]!()));
}
