import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentPlaces } from "../../../client/model/document-places.ts";
import { markedWords, pageAt, pdfText, wordlessPages } from "../../../client/model/pdf-text.ts";
import { drawPage, type OpenPdf, openPdf, readPages, UnreadablePdf } from "../../../client/session/pdf.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { BOOKLET, missing } from "../../means.ts";
import { column, type MadeWords, pdfFile } from "../../pdf-file.ts";

const NONE = { signal: new AbortController().signal, progress: (_done: number) => {} };

/** The pages of a made-up PDF, as the page reads them, but in this process. */
async function pagesOf(pages: readonly (readonly MadeWords[])[], options = NONE) {
  const pdf = await openPdf(new Uint8Array(pdfFile(pages)), () => Promise.resolve(null));
  try {
    return await readPages(pdf, options);
  } finally {
    await pdf.close();
  }
}

const texts = (pages: Awaited<ReturnType<typeof pagesOf>>) => pages.map((page) => page.map(({ text }) => text));

describe("the text of a PDF", () => {
  test("is read column by column, under a title over both, whatever order it is drawn in", async () => {
    const left = column(["Porté par la Ville de", "Lys, avec la Commu-", "nauté de communes"], 60, 700);
    const right = column(["Partenaires", "les Amis du Verger", "la Régie d’Évry"], 320, 700);
    const rows = left.flatMap((words, i) => [right[i]!, words]);
    const title = { text: "Le projet des deux rives, un atelier ouvert à toutes et tous", x: 60, y: 760, size: 18 };
    expect(texts(await pagesOf([[...rows, title]]))).toEqual([
      [
        title.text,
        ...["Porté par la Ville de", "Lys, avec la Commu-", "nauté de communes"],
        ...["Partenaires", "les Amis du Verger", "la Régie d’Évry"],
      ],
    ]);
  });

  test("holds words of one line together, with ligatures in their letters", async () => {
    const words = ["La ", "ﬁlière", "ﬂeurs"].map((text, i) => ({ text, x: 60 + [0, 16, 52][i]!, y: 700 }));
    const [page] = await pagesOf([words]);
    expect(page!.map(({ text }) => text)).toEqual(["La filière fleurs"]);
    const text = pdfText([page!]);
    expect([...markedWords(text, text.letters.indexOf("filiere"), 7)]).toEqual([[1, [{ words: 0, from: 3, to: 10 }]]]);
  });

  test("is marked by whole letters, also those that take two places", () => {
    const text = pdfText([[{ text: "l’Atelier 𝓛𝔂𝓼, hier", pieces: [{ words: 0, start: 0 }] }]]);
    expect([...markedWords(text, text.letters.indexOf("lys"), 3)]).toEqual([[1, [{ words: 0, from: 10, to: 16 }]]]);
  });

  test("tells pages without text, and how many are read; reading stops when asked", async () => {
    const pages = [column(["Page une"]), [], column(["Page trois"])];
    const told: number[] = [];
    const read = await pagesOf(pages, { ...NONE, progress: (done) => void told.push(done) });
    expect([wordlessPages(read), told]).toEqual([[2], [0, 1, 2]]);
    const stop = new AbortController();
    const progress = (done: number) => (done === 1 ? stop.abort(new Error("enough")) : undefined);
    await expect(pagesOf(pages, { signal: stop.signal, progress })).rejects.toThrow("enough");
  });

  test("of what is no PDF is none", async () => {
    const broken = openPdf(new TextEncoder().encode("%PDF-1.7 and nothing"), () => Promise.resolve(null));
    await expect(broken).rejects.toThrow(UnreadablePdf);
  });
});

describe("evidence in a PDF", () => {
  test("is at the place of its words that its lines are nearest to, also over the ends of lines and pages", async () => {
    const pages = [
      column(["Projet Alpha", "Ville de Lys", "Ademe"]),
      column(["Projet Bêta", "Ademe", "Communauté de com-"]),
      column(["munes du Lys", "Projet Gamma", "Ademe"]),
    ];
    const text = pdfText(await pagesOf(pages));
    const entry = (mention: string, line: number) => ({ mention, lines: [line, line] as [number, number] });
    const entries = [entry("Projet Alpha", 10), entry("Projet Bêta", 110), entry("Projet Gamma", 210)];
    const places = documentPlaces(text, [...entries, entry("Mairie", 111)]);
    expect([places.tried, places.found]).toEqual([4, 3]);
    const pageOf = (mention: string, line: number) => {
      const place = places.placeOf(entry(mention, line));
      return place && [pageAt(text, place.letter), place.count > 0];
    };
    expect([12, 112, 212].map((line) => pageOf("L’Ademe".slice(2), line))).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    expect(pageOf("Mairie", 111)).toEqual([2, false]);
    const over = places.placeOf(entry("Communauté de communes du Lys", 115))!;
    expect([...markedWords(text, over.letter, over.count)]).toEqual([
      [2, [{ words: 2, from: 0, to: 18 }]],
      [3, [{ words: 0, from: 0, to: 12 }]],
    ]);
  });

  test.skipIf(missing.booklet)("of the booklet, made a PDF of two columns a page, is on its page", async () => {
    const lines = readFileSync(BOOKLET, "utf8").split("\n");
    const each = 100;
    const pages = Array.from({ length: Math.ceil(lines.length / each) }, (_, i) => {
      const of = lines.slice(i * each, (i + 1) * each).map((line) => line.slice(0, 400));
      const small = (words: MadeWords[]) => words.map((one) => ({ ...one, size: 1.2 }));
      return [...small(column(of.slice(0, 50), 40)), ...small(column(of.slice(50), 320))].filter(
        ({ text: words }) => words.trim() !== "",
      );
    });
    const text = pdfText(await pagesOf(pages));
    const [dataset] = packagesAt(["seed/dataset"]);
    const entries = dataset!.links.flatMap(({ mention, first_line, last_line }) =>
      first_line === null || last_line === null
        ? []
        : [{ mention, lines: [first_line, last_line] as [number, number] }],
    );
    const places = documentPlaces(text, entries);
    expect(places.found / places.tried).toBeGreaterThan(0.97);
    const astray = entries.filter((entry) => {
      const place = places.placeOf(entry);
      const page = place && pageAt(text, place.letter);
      return page !== Math.ceil(entry.lines[0] / each) && page !== Math.ceil(entry.lines[1] / each);
    });
    expect(astray).toEqual([]);
  });
});

test("a page that is left before its words have come is not drawn", async () => {
  const leaving = new AbortController();
  const page = {
    getViewport: () => ({ width: 600, height: 800, scale: 1 }),
    getTextContent: async () => leaving.abort(),
  };
  const opened = { document: { getPage: async () => page } } as unknown as OpenPdf;
  const surface = { canvas: {} as HTMLCanvasElement, layer: {} as HTMLElement };
  const drawing = drawPage(opened, 1, { ...surface, width: () => 600, signal: leaving.signal });
  await expect(drawing).rejects.toMatchObject({ name: "AbortError" });
});
