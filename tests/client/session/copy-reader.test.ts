import { expect, test } from "vitest";
import { copyReader } from "../../../client/session/copy-reader.ts";

test("a PDF whose reading is stopped before its first page is read no more", async () => {
  const { reading, read, stop } = copyReader();
  const found = read("source", new File(["%PDF-1.7"], "booklet.pdf"));
  stop();
  expect(await found).toBeNull();
  expect(reading.value).toBeNull();
});
