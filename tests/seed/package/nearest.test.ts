import { expect, test } from "vitest";
import { didYouMean } from "../../../seed/package/nearest.ts";

test.each<[string, string[], string]>([
  ["partner", ["carries", "partners"], " Did you mean partners?"],
  ["PARTNER", ["partners"], " Did you mean partners?"],
  ["leads", ["lead", "leads"], " Did you mean leads?"],
  // Two letters in a short word, a quarter of them in a longer one.
  ["abcd", ["abxy"], " Did you mean abxy?"],
  ["abcd", ["axyz"], ""],
  ["abcdefghijkl", ["abcdefghixyz"], " Did you mean abcdefghixyz?"],
  ["abcdefghijkl", ["abcdefghwxyz"], ""],
  ["abcdefghijkl", ["abcdefghijklmno"], " Did you mean abcdefghijklmno?"],
  ["abcdefghijk", ["abcdefghijklmn"], ""],
  // Of two that are equally near the first.
  ["cat", ["bat", "hat"], " Did you mean bat?"],
  ["cat", ["heat", "hat"], " Did you mean hat?"],
  ["a", [""], ""],
  ["a", [], ""],
])("« %s » among %j", (value, choices, said) => expect(didYouMean(value, choices)).toBe(said));
