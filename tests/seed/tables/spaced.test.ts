import { describe, expect, test } from "vitest";
import { open } from "./open.ts";

/** What comes of a text: forms of its sheets, counts, and the headers of the last sheet. */
async function found(text: string) {
  const { understanding } = await open({ "liste.txt": text });
  const { projects, organisations, links, shared } = understanding.counts;
  const sheets = understanding.files[0]!.sheets;
  return {
    forms: sheets.map(({ form }) => form),
    headers: sheets.at(-1)?.columns.map(({ key }) => key),
    counts: [projects, organisations, links, shared],
  };
}

describe("a list of edges whose ends are parted by spaces", () => {
  test("is read without a header, of one mode where points stand at both ends, else of two", async () => {
    const [headers, forms] = [["Source", "Target"], ["one-mode"]];
    expect(await found("1 2\n1 3\n2 3\n")).toEqual({ forms, headers, counts: [3, 3, 6, 3] });
    expect(await found('alice  "La Halle"\nbob "La Halle"\nalice Jardins\n')).toEqual({
      ...{ forms: ["ties"], headers, counts: [2, 2, 3, 1] },
    });
  });

  test("has comments, weights, dictionaries of networkx and a header of its own", async () => {
    const [headers, forms, counts] = [["Source", "Target", "weight"], ["one-mode"], [3, 3, 6, 3]];
    expect(await found("# a comment, with a comma\na b {'weight': 3}\nb c {}\nc a {'weight': 1.5}\n")).toEqual({
      ...{ forms, headers, counts },
    });
    expect(await found("source target poids\na b 1\nb c 2\na c 3\n")).toEqual({
      ...{ forms, headers: ["source", "target", "poids"], counts },
    });
    expect((await found("# FromNodeId\tToNodeId\n0\t1\n1\t2\n0\t2\n")).counts).toEqual(counts);
  });

  test("of two modes, as KONECT has it, tells apart what both number from 1", async () => {
    expect(await found("% bip unweighted\n% 4 3 2\n1 1\n2 1\n3 2\n1 2\n")).toEqual({
      ...{ forms: ["ties"], headers: ["Source", "Target"], counts: [2, 3, 4, 1] },
    });
  });

  test("is no list of names, nor a text", async () => {
    const refused = ["Marie Curie\nPaul Valéry\nJean Dupont\n", "Une phrase\nqui se suit\net va jusqu’au bout\n"];
    for (const text of refused) expect((await found(text)).counts).toEqual([0, 0, 0, 0]);
  });
});

describe("a DL of UCINET", () => {
  const women = ["Evelyn", "Laura", "Theresa"];

  test("of two modes is read as a list of edges and as a matrix, labels listed or embedded", async () => {
    const list = (labels: string, ...ties: string[]) =>
      `dl nr=3, nc=2\nformat = edgelist2\n${labels}\ndata:\n${ties.join("\n")}\n`;
    const counts = [2, 3, 4, 1];
    const embedded = "row labels embedded\ncolumn labels embedded";
    const named = ["Evelyn E1 1", "Laura E1 1", "Theresa E2 1", "Evelyn E2 1"];
    expect((await found(list(embedded, ...named))).counts).toEqual(counts);
    const listed = `row labels:\n${women.join("\n")}\ncolumn labels:\nE1, E2`;
    expect((await found(list(listed, "1 1", "2 1", "3 2", "1 2"))).counts).toEqual(counts);
    const matrix = `DL\nNR=3, NC=2\nFORMAT = FULLMATRIX DIAGONAL PRESENT\n${listed.toUpperCase()}\nDATA:\n1 1\n1 0\n0 1\n`;
    expect((await found(matrix)).counts).toEqual(counts);
    expect(
      (await found("dl nr=3 nc=2 labels embedded data:\n E1 E2\nEvelyn 1 1\nLaura 1 0\nTheresa 0 1\n")).counts,
    ).toEqual(counts);
  });

  test("of one mode is read with its weights, also as a list of nodes", async () => {
    const matrix = `dl n = 3\nlabels:\n"Jean Valjean", Javert, Cosette\ndata:\n0 2 1\n2 0 0\n1 0 0\n`;
    expect(await found(matrix)).toEqual({
      ...{ forms: ["points", "one-mode"], headers: ["Source", "Target", "weight"], counts: [2, 3, 4, 1] },
    });
    const nodes = `dl n=3 format=nodelist1\nlabels: a, b, c\ndata:\n1 2 3\n2 3\n`;
    expect((await found(nodes)).counts).toEqual([3, 3, 6, 3]);
  });

  test("of another form says so", async () => {
    const { understanding } = await open({ "a.dl": "dl n=3 format=lowerhalf\ndata:\n1\n0 1\n" });
    expect(understanding.faults.map(({ code, value }) => [code, value])).toEqual([["other-format", "DL (lowerhalf)"]]);
  });
});
