import { expect, test } from "vitest";
import type { EvidenceOf } from "../../../client/model/late-evidence.ts";
import { tableOf } from "../../../client/ui/csv.ts";
import { COLUMNS } from "../../../client/model/options/table-columns.ts";
import { keptRows, linkRows, nodeRows, sortedRows, type TableRow } from "../../../client/table/table-model.ts";
import { tableFile } from "../../../client/table/table-file.ts";
import { finish } from "../../../client/model/steps.ts";
import { SMALL } from "../small.ts";
import { stated } from "../stated.ts";
import { en, fr } from "../words.ts";

const small = stated(SMALL);
const { network } = small;
const sortRows = (...asked: Parameters<typeof sortedRows>): TableRow[] => finish(sortedRows(...asked));
const keepRows = (...asked: Parameters<typeof keptRows>): TableRow[] => finish(keptRows(...asked));

test("points leave in the order shown, by their ids, with the columns shown and where their links are stated", () => {
  const rows = sortRows(nodeRows(network, fr, "fr"), "name", true, "fr");
  const kept = keepRows(rows, "", { kind: "project" });
  expect(tableOf(tableFile(kept, { table: "nodes", columns: ["name", "kind", "region"] }, small))).toEqual({
    columns: ["id", "name", "kind", "region.id", "region.name", "packages", "sources", "lines"],
    cells: [
      ["project:c", "c", "project", "territory:region-76", "Occitanie", "small", "booklet", "1–2"],
      ["project:b", "b", "project", "territory:region-76", "Occitanie", "small", "booklet", "1–2"],
      ["project:a", "a", "project", "territory:region-11", "Île-de-France", "small", "booklet", "1–2"],
    ],
  });
});

test("a point's places come by source, then line, each once, with a dash where there are no lines", () => {
  const place = (source: string, lines: [number, number] | null) => ({ source, lines });
  const at: Record<string, ReturnType<typeof place>[]> = {
    "person:coach|accompanies|project:b": [place("register", [5, 5]), place("booklet", [9, 9])],
    "person:other|accompanies|project:b": [place("booklet", [10, 11]), place("register", [1, 2])],
    "person:other|leads|project:b": [place("booklet", null), place("booklet", [9, 9])],
    "organisation:town|partners|project:b": [place("annex", [70, 70])],
  };
  const evidenceOf: EvidenceOf = (edge) => {
    const evidence = small.evidenceOf(edge);
    return at[edge]?.map((one) => ({ ...evidence[0]!, ...one })) ?? evidence;
  };
  const kept = keepRows(nodeRows(network, fr, "fr"), "", { name: "b" });
  expect(tableFile(kept, { table: "nodes", columns: ["name"] }, { network, evidenceOf })).toMatchObject([
    {
      id: "project:b",
      sources: ["annex", "booklet", "booklet", "booklet", "register", "register"],
      lines: ["70–70", "–", "9–9", "10–11", "1–2", "5–5"],
    },
  ]);
});

test("links leave with the ids of both ends, the role's code and each place that states them", () => {
  const key = "person:other|leads|project:b";
  const evidenceOf: EvidenceOf = (edge) => {
    const [first, ...others] = small.evidenceOf(edge);
    const second = { ...first!, qualifier: "director", source: "register", lines: null };
    return edge === key ? [first!, ...others, second] : [first!, ...others];
  };
  const twice = { network, evidenceOf };
  const leads = keepRows(linkRows(twice, en, "en"), "", { role: "leads" });
  expect(tableOf(tableFile(leads, { table: "links", columns: COLUMNS.links }, twice))).toEqual({
    columns: [
      "id",
      "source.id",
      "source.name",
      "role",
      "target.id",
      "target.name",
      "mention",
      "status",
      "sources",
      "lines",
    ],
    cells: [
      [
        ...[key, "person:other", "other", "leads", "project:b", "b"],
        ...["person:other | person:other (director)", "stated", "booklet | register", "1–2 | –"],
      ],
    ],
  });
  const [few] = tableFile(leads, { table: "links", columns: ["source", "role"] }, twice);
  expect(few).toMatchObject({ source: { id: "person:other" }, target: { id: "project:b" }, role: "leads" });
  expect(few).not.toHaveProperty("mention");
});
