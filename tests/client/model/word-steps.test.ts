import { expect, test } from "vitest";
import { nextWord, type WordPlace } from "../../../client/model/word-steps.ts";

const LINES = ["", "avec l’Orne,", "  —", "Saint-Denis (93)"];

test("goes from word to word over the ends of lines, both ways, and ends where the text does", () => {
  const on: WordPlace[] = [];
  for (let at = nextWord(LINES, { line: 0 }, "on"); at; at = nextWord(LINES, at, "on")) on.push(at);
  const words = (places: readonly WordPlace[]) => places.map(({ line, from, to }) => LINES[line]!.slice(from, to));
  expect(words(on)).toEqual(["avec", "l", "Orne", "Saint-Denis", "93"]);
  const back: WordPlace[] = [];
  for (let at = nextWord(LINES, on.at(-1)!, "back"); at; at = nextWord(LINES, at, "back")) back.push(at);
  expect(words(back)).toEqual(["Saint-Denis", "Orne", "l", "avec"]);
});
