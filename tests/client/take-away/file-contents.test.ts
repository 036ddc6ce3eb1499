import { expect, test } from "vitest";
import { toNetwork } from "../../../client/model/network.ts";
import { fileContents } from "../../../client/take-away/file-contents.ts";
import { dayIn } from "../../../client/take-away/figure-options.ts";
import { graph, node, SMALL } from "../small.ts";
import { en } from "../words.ts";

test("a file's contents are said by kind and by role, without those of which it has none", () => {
  const said = fileContents(toNetwork(SMALL), en);
  expect(said).toContain(en.countKind(3, "project"));
  expect(said).toContain(en.countKind(2, "organisation"));
  expect(said).not.toContain(en.countKind(0, "territory"));
  expect(said).toContain(`${en.takeAway.linkCount(9)} (`);
  expect(said).toContain(`${en.roleTitle.accompanies} 3`);
  expect(said).not.toContain(en.roleTitle.carries);
});

test("a file without links, or without anything, says so", () => {
  expect(fileContents(toNetwork(graph([node("project:a")], [])), en)).toContain(en.takeAway.noLinks);
  expect(fileContents(toNetwork(), en)).toContain(en.takeAway.empty);
});

test("a day is printed in words, whatever the clock's zone, and none where none was given", () => {
  expect(dayIn("en", "2024-01-01")).toBe("January 1, 2024");
  expect(dayIn("fr", "2024-12-31")).toBe("31 décembre 2024");
  expect(dayIn("fr", "")).toBe("");
});
