import { expect, test } from "vitest";
import { parseInTurns } from "../../../client/session/parse-in-turns.ts";

const long = Array.from({ length: 9000 }, (_, at) => ({
  id: `project:${at}`,
  name: `"[{\\${at}, é`,
  lists: [[at, null], { deep: [true, -1.5e3] }],
}));

test.each([
  ["lists of thousands beside short ones", { total: 3, none: [], few: [1], rows: long, 'a "key"\\': long, last: "]}" }],
  ["an object of objects", { rows: Object.fromEntries(long.map((one) => [one.id, one])) }],
  ["a list", long],
  ["long strings and numbers in lists", { texts: ["x".repeat(250_000), "\\", ""], numbers: long.map((_, at) => at) }],
  ["a key of the prototype", JSON.parse(`{"__proto__": ${JSON.stringify(long)}}`) as object],
  ["a word", "rows"],
])("%s are read as at once", async (_what, value) => {
  for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)])
    expect(JSON.stringify(await parseInTurns(text))).toBe(JSON.stringify(value));
});

test("a text that is cut off is refused wherever it ends", async () => {
  const text = JSON.stringify({ rows: long, total: 1 });
  for (const end of [0, 1, 5, 150_000, 260_001, text.length - 2, text.length - 1])
    await expect(parseInTurns(text.slice(0, end))).rejects.toThrow(SyntaxError);
});
