import { expect, test } from "vitest";
import { chanceText } from "../../../client/backbone/columns.tsx";

test("a chance has two significant digits, and a smallest that is said", () => {
  expect(chanceText(0.0456, "en")).toBe("0.046");
  expect(chanceText(0.0456, "fr")).toBe("0,046");
  expect(chanceText(1, "en")).toBe("1");
  expect(chanceText(0.0001, "en")).toBe("0.0001");
  expect(chanceText(0.00009, "en")).toBe("< 0.0001");
});
