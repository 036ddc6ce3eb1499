import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { faultInWords } from "../../../seed/tables/words/table-words.ts";
import { FR } from "../../../seed/tables/words/fr.ts";
import { EN } from "../../../seed/tables/words/en.ts";
import { packageFault } from "../../../seed/tables/words/package-fault.ts";
import { sentenceOf } from "../../../seed/tables/words/table-words.ts";
import { faultGroups } from "../../../seed/tables/fault-groups.ts";
import { reportOf } from "../../../seed/tables/report.ts";
import { fr } from "../../client/words.ts";
import { open } from "./open.ts";

/** Sentences of the package's room that are told by no fault of a package: of the program, the disk, a source. */
const OF_NO_FAULT = [
  /^(Insee, Code officiel|Eurostat, nomenclature)/,
  /^Columns have no reader/,
  /^The quotes of the row at line/,
  /and \S+ more\.$/,
];

/** What takes a part of a sentence's own, with what it may be. */
const PARTS: Record<string, string> = {
  SAVE: "Save it again as “CSV UTF-8” (in a spreadsheet: Save as, character set UTF-8).",
};

/** The sentences in the sources of the package's checks, with `x` for what they take in. */
function sentences(): string[] {
  const folder = "seed/package";
  const literals = /`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/g;
  return readdirSync(folder).flatMap((file) => {
    const source = readFileSync(`${folder}/${file}`, "utf8")
      .replaceAll(/\/\*.*?\*\//gs, "")
      .replaceAll(/^\s*\/\/.*$/gm, "");
    return [...source.matchAll(literals)].flatMap(([, template, double, single]) => {
      const text = (template ?? double ?? single)!.replaceAll(/\$\{didYouMean\([^}]*\)\}/g, "");
      const told = text
        .replaceAll("${known}", "no table of a package, whose tables are x")
        .replaceAll("${counts}", "the row has x cells, the header x")
        .replaceAll("${allowed}", "from x to x")
        .replaceAll(/\$\{([^}]*)\}/g, (_, name: string) => PARTS[name] ?? "x");
      const isSentence = /^\S+ .*\.$/s.test(told) && !OF_NO_FAULT.some((pattern) => pattern.test(text));
      return isSentence && !told.startsWith(")") ? [told.replace(/^no table/, "this is no table")] : [];
    });
  });
}

const inFrench = (english: string): string => packageFault(FR.packageFaults, english);

describe("what the checks of a package say", () => {
  test("is French on a French page, every sentence of them", () => {
    const all = sentences();
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((one) => inFrench(one).endsWith("(en anglais)"))).toEqual([]);
  });

  test("names what is near, and takes values as they stand", () => {
    const near = "there is no such id in organisations.csv. Did you mean organisation:ademe?";
    expect(inFrench(near)).toBe(
      "cet identifiant n’est pas dans organisations.csv. Vouliez-vous dire organisation:ademe ?",
    );
    const ends = "carries leads from organisation to project, not from person to project.";
    expect(inFrench(ends)).toBe(
      "le rôle carries ne va pas de person à project (from, to), mais from organisation to project.",
    );
    const alike = " They look alike, but character 3 is “а” U+0430 (Cyrillic) here and “a” U+0061 there.";
    expect(inFrench(near + alike)).toMatch(/ademe \? Ils se ressemblent, mais le caractère 3 est « а »/);
    expect(inFrench("something new.")).toBe("something new. (en anglais)");
  });
});

test("a faulty package is told by file, row and column in either language, a thousand like faults as one kind", async () => {
  const rows = Array.from({ length: 1000 }, (_, i) => `organisation:o${i},,,`);
  const files = {
    "datapackage.json": JSON.stringify({
      name: "p",
      title: "P",
      licence: "x",
      citation: "x",
      source: { title: "x", url: null },
    }),
    "projects.csv": "id,name\nproject:p-a,A\nprojet b,B\n",
    "organisations.csv": `id,name,type,site\n${rows.join("\n")}\n`,
    "links.csv": "source,role,target,mention,reference\n",
  };
  const { understanding } = await open(files);
  expect(understanding.faultCount).toBeGreaterThan(1000);
  expect(understanding.faults.length).toBeLessThan(60);
  const groups = faultGroups(understanding.faults, understanding.faultGroups);
  const names = groups.find(({ faults: [first] }) => first?.column === "name")!;
  expect(names.count).toBe(1000);
  expect(names.faults).toHaveLength(20);
  expect(faultInWords(FR, names.faults[0]!)).toBe(
    "organisations.csv, ligne 2, colonne « name »: il faut ici une valeur.",
  );
  const id = understanding.faults.find(({ file, column }) => file === "projects.csv" && column === "id")!;
  expect(faultInWords(FR, id)).toMatch(
    /^projects\.csv, ligne 3, colonne « id »: « projet b » : il faut un identifiant/,
  );
  // With the spaces and the words of a page.
  expect(sentenceOf(fr.tableFaults, id)).toBe(
    "«\u202fprojet b\u202f»\u202f: il faut un identifiant, de la forme project:…, sans espaces.",
  );
  expect(faultInWords(EN, id)).toMatch(/^projects\.csv, row 3, column “id”: “projet b”: an id, which is/);
  expect(reportOf(understanding)).toContain("- organisations.csv, name: … and 980 more.");
});
