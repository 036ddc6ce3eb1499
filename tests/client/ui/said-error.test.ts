import { expect, test } from "vitest";
import { saidError } from "../../../client/ui/said-error.ts";
import { EngineFailed } from "../../../server/contract/engine-failed.ts";
import { en, fr } from "../words.ts";

test("a worker or a module that does not come is told in the reader's language, with what to do", () => {
  const errors = [
    new EngineFailed("The engine failed."),
    new TypeError("Failed to fetch dynamically imported module: http://127.0.0.1/assets/reader.js"),
    new TypeError("error loading dynamically imported module: http://127.0.0.1/assets/reader.js"),
    new TypeError("Importing a module script failed."),
  ];
  for (const error of errors) {
    expect(saidError(error, fr)).toMatch(/rechargez la page, avec une connexion/);
    expect(saidError(error, en)).toMatch(/load the page again, with a connection/);
  }
  expect(saidError(new TypeError("x is not a function"), fr)).toBe("x is not a function");
});
