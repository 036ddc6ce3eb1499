/**
 * Values of one place in many rows, by what they are: texts by their number in a pool; lists as how long each is and
 * all their items; objects by which keys they have, in their order, and a column for each key; numbers as so many
 * `parts` of one; anything else as it stands. -1 stands for null in the first three. `Held` is what holds numbers.
 */
export type Column<Held = Numbers> =
  | { texts: Held }
  | { lengths: Held; items: Column<Held> }
  | Shapes<Held>
  | { numbers: Held; parts: number }
  | { values: unknown[] };

interface Shapes<Held> {
  shapes: { keys: string[]; columns: Column<Held>[] }[];
  /** Of each row, which of these it has. */
  of: Held;
}

/** The arrays that hold numbers, from the narrowest: the first that holds all of them does. */
export const ARRAYS = [Int8Array, Uint8Array, Int16Array, Int32Array, Float64Array] as const;
/** Numbers in an array of one of these types. */
export type Numbers = InstanceType<(typeof ARRAYS)[number]>;

/** What stands for null. */
export const NULL = -1;

/**
 * Reads the rows that `columnsOf` was given, of columns whose texts are in one pool, which may grow meanwhile. Equal
 * texts are one in memory, and so are equal lists of texts, and lists of nothing.
 */
export function rowReader(pool: readonly string[]): (column: Column) => unknown[] {
  const lists = new Map<string, unknown[]>();
  return (column) => valuesOf(column, pool, lists);
}

/** The numbers of rows that are all objects of these keys and whole numbers; null of others. */
export function numbersUnder(keys: readonly string[], column: Column): Numbers[] | null {
  if (!("shapes" in column)) return null;
  const [shape, other] = column.shapes;
  if (!shape || other || shape.keys.length !== keys.length || column.of.includes(NULL)) return null;
  const numbers = keys.map((key) => {
    const held = shape.columns[shape.keys.indexOf(key)];
    return held && "numbers" in held && held.parts === 1 ? held.numbers : null;
  });
  return numbers.every((one) => one !== null) ? numbers : null;
}

function valuesOf(column: Column, pool: readonly string[], lists: Map<string, unknown[]>): unknown[] {
  if ("texts" in column) return Array.from(column.texts, (number) => (number === NULL ? null : pool[number]!));
  if ("numbers" in column) return Array.from(column.numbers, (number) => number / column.parts);
  if ("values" in column) return column.values;
  if ("shapes" in column) return objectsOf(column, pool, lists);
  const numbers = "texts" in column.items ? column.items.texts : null;
  const items = valuesOf(column.items, pool, lists);
  let at = 0;
  return Array.from(column.lengths, (length) => {
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

/** As JSON.parse does: an assignment to this name would change what the object inherits from. */
function put(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") object[key] = value;
  else Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}

function objectsOf({ shapes, of }: Shapes<Numbers>, pool: readonly string[], lists: Map<string, unknown[]>): unknown[] {
  const made = shapes.map(({ keys, columns }) => {
    const values = columns.map((column) => valuesOf(column, pool, lists));
    let row = 0;
    return (): Record<string, unknown> => {
      const object: Record<string, unknown> = {};
      for (let key = 0; key < keys.length; key++) put(object, keys[key]!, values[key]![row]);
      row++;
      return object;
    };
  });
  return Array.from(of, (shape) => (shape === NULL ? null : made[shape]!()));
}
