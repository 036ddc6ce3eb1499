import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { passageOf, searchedText, standsThere } from "../../../client/model/passage.ts";
import { documentPlaces } from "../../../client/model/document-places.ts";
import { BOOKLET, missing } from "../../means.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";

const TEXT = searchedText(
  [
    "Partenaires",
    "Ville de Lys, Communauté de com-",
    "munes du Pays de Lys,",
    "les Amis du Verger",
    "",
    "Œuvres d’Évry",
    "",
    "",
    "Ville de Lys",
  ].join("\r\n"),
);
const markedIn = (mention: string, lines: [number, number]) => {
  const passage = passageOf(TEXT, mention, lines);
  const marked = passage.lines.flatMap(({ number, parts }) =>
    parts.filter((part) => part.marked).map(({ text }) => `${number}: ${text}`),
  );
  return { found: passage.found, marked, shown: [passage.lines[0]!.number, passage.lines.at(-1)!.number] };
};

describe("words in a source’s text", () => {
  test("are marked at their lines, over a line’s end, whatever case, accents and ligatures", () => {
    expect(markedIn("Ville de Lys", [2, 2])).toEqual({ found: "here", marked: ["2: Ville de Lys"], shown: [1, 5] });
    expect(markedIn("Communauté de communes du Pays de Lys", [2, 3])).toEqual({
      found: "here",
      marked: ["2: Communauté de com-", "3: munes du Pays de Lys"],
      shown: [1, 6],
    });
    expect(markedIn("oeuvres d'evry", [6, 6])).toMatchObject({ found: "here", marked: ["6: Œuvres d’Évry"] });
  });

  test("that stand elsewhere are shown where they are nearest; those that stand nowhere leave the lines as they are", () => {
    expect(markedIn("Ville de Lys", [7, 7])).toEqual({
      found: "elsewhere",
      marked: ["9: Ville de Lys"],
      shown: [6, 9],
    });
    expect(markedIn("Ville de Lys", [4, 4])).toMatchObject({ found: "elsewhere", marked: ["2: Ville de Lys"] });
    expect(markedIn("Les amis", [500, 501])).toMatchObject({ found: "elsewhere", marked: ["4: les Amis"] });
    expect(markedIn("Mairie", [3, 4])).toEqual({ found: "nowhere", marked: [], shown: [1, 7] });
    expect(markedIn("…", [3, 3])).toMatchObject({ found: "nowhere" });
  });

  test("are whole words, where they stand as such; letters of any script are letters", () => {
    const text = searchedText("analyse des lysimètres de Lys\nUn lys de l’analyse\n𠮷野町, 𝐋𝐲𝐬\ndeLys");
    const marked = (mention: string, line: number) => {
      const { found, lines } = passageOf(text, mention, [line, line]);
      const all = lines.flatMap(({ number, parts }) => parts.map((part, i) => ({ number, i, ...part })));
      return [found, ...all.filter((part) => part.marked).map(({ number, i, text: of }) => `${number}.${i} ${of}`)];
    };
    expect(marked("Lys", 1)).toEqual(["here", "1.1 Lys"]);
    expect(passageOf(text, "Lys", [1, 1]).lines[0]!.parts[0]!.text).toBe("analyse des lysimètres de ");
    expect(marked("野町", 1)).toEqual(["nowhere"]);
    expect(marked("𠮷野町", 3)).toEqual(["here", "3.0 𠮷野町"]);
    expect(marked("Lys", 3)).toEqual(["here", "3.1 𝐋𝐲𝐬"]);
    expect(marked("Lys", 4)).toEqual(["here", "4.1 Lys"]);
    expect(marked("mètres", 2)).toEqual(["nowhere"]);
  });

  test("are not in an address; those with the same accents and capitals come first", () => {
    const text = searchedText(
      ["REJOUE et Rejoué", "www.rejoue.asso.fr, a@rejoue.fr", "www.pre.fr rejoue", "dePre pre.asso.fr"].join("\n"),
    );
    const at = (mention: string, first: number, last: number) =>
      passageOf(text, mention, [first, last]).lines.flatMap(({ number, parts }) =>
        parts.filter(({ marked }) => marked).map(({ text: of }) => `${number} ${of}`),
      );
    expect(at("Rejoué", 1, 3)).toEqual(["1 Rejoué"]);
    expect(at("Rejoué", 2, 3)).toEqual(["3 rejoue"]);
    expect(at("Pré", 3, 4)).toEqual(["4 Pre"]);
    expect(at("www.rejoue.asso.fr", 2, 2)).toEqual(["2 www.rejoue.asso.fr"]);
    expect(passageOf(text, "asso", [2, 2]).found).toBe("nowhere");
    const places = documentPlaces(text, [{ mention: "www.rejoue.asso.fr", lines: [2, 2] }]);
    expect(text.placeOf[places.placeOf({ mention: "Rejoué", lines: [1, 1] })!.letter]).toBe(10);
  });

  test.skipIf(missing.booklet)("of the booklet stand at the lines that the dataset says", () => {
    const text = searchedText(readFileSync(BOOKLET, "utf8"));
    const [dataset] = packagesAt(["seed/dataset"]);
    const entries = dataset!.links.flatMap(({ mention, first_line, last_line }) =>
      first_line === null || last_line === null
        ? []
        : [{ mention, lines: [first_line, last_line] as [number, number] }],
    );
    const elsewhere = entries.filter((entry) => !standsThere(text, entry));
    expect(entries.length).toBeGreaterThan(300);
    expect(elsewhere).toEqual([]);
  });
});
