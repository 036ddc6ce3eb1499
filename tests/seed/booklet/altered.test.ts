import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Draft, DraftProject } from "../../../seed/booklet/draft.ts";
import { NotABooklet, readBooklet } from "../../../seed/booklet/read.ts";
import { BOOKLET, missing } from "../../means.ts";
import { cardOf, headingOf } from "../page.ts";
import { wrapLines, wrapParagraphs } from "../wrap.ts";

/*
 * Booklets that never were: made of random projects, printed in random layouts; and the real one, where it is at hand,
 * wrapped anew, reordered and broken. What is read must not depend on any of it.
 */
const read = (text: string) => readBooklet(text, "x").projects;

/** A project without its places in the text and what was doubted in it. */
function bare(project: DraftProject | undefined): unknown {
  return JSON.parse(
    JSON.stringify(project ?? null, (key, value: unknown) =>
      key === "lines" || key === "regionLines" || key === "warnings" ? undefined : value,
    ),
  );
}

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const REGIONS = [
  "Bretagne",
  "Île-de-France",
  "Centre-Val de Loire",
  "Provence-Alpes-Côte d’Azur",
  "Grand Est",
  "La Réunion",
];
const THEMES = [
  "alimentation",
  "gestion des déchets",
  "habitat",
  "se déplacer",
  "bien vieillir",
  "économie circulaire",
  "soins",
];
const FIRST = ["Anne", "Jean-Marc", "Lucie", "Zoé", "Étienne", "Marie-Ange", "Noël"];
const LAST = ["Dupont", "Le Goff", "Brunel-Moreau", "d’Amico", "Ünal", "Petit", "de La Tour"];
const NAMED = [
  "ADEME",
  "Région Bretagne",
  "Ville de Saint-Malo",
  "Enercoop",
  "le Département de l’Orne",
  "Les Restos du Midi",
  "Terre-Mère",
];
const UNNAMED = ["des habitants", "entreprises", "producteurs locaux", "les artisans", "établissements scolaires"];

const person = fc.tuple(pick(...FIRST), pick(...LAST)).map((names) => names.join(" "));
const people = fc.uniqueArray(person, { minLength: 1, maxLength: 3 });
interface Listed {
  text: string;
  read: { mention: string; named: boolean; group: string | null; qualifier: string | null }[];
}
const partner: fc.Arbitrary<Listed> = fc.oneof(
  pick(...NAMED).map((mention) => ({ text: mention, read: [{ mention, named: true, group: null, qualifier: null }] })),
  pick(...UNNAMED).map((mention) => ({
    text: mention,
    read: [{ mention, named: false, group: null, qualifier: null }],
  })),
  fc.tuple(pick(...NAMED), pick("service Eau, Parcs et Jardins", "bailleur social")).map(([mention, qualifier]) => ({
    text: `${mention} (${qualifier})`,
    read: [{ mention, named: true, group: null, qualifier }],
  })),
  fc
    .tuple(
      pick("associations", "structures culturelles", "Entreprises"),
      fc.uniqueArray(pick(...NAMED), { minLength: 1, maxLength: 3 }),
    )
    .map(([group, members]) => ({
      text: `${group} (${members.join(", ")})`,
      read: members.map((mention) => ({ mention, named: true, group, qualifier: null })),
    })),
);
const project = fc.record({
  region: pick(...REGIONS),
  leads: people,
  coaches: people,
  coachLabel: pick(
    "Accompagnateur.rice",
    "Accompagnatrice.eur",
    "Accompagnateur·rice·s",
    "Accompagnatrices",
    "accompagnateurs",
  ),
  themes: fc.uniqueArray(pick(...THEMES), { minLength: 1, maxLength: 4 }),
  partners: fc.uniqueArray(partner, { minLength: 1, maxLength: 5, selector: ({ text }) => text }),
  open: fc.boolean(),
  quoteFirst: fc.boolean(),
  cardFirst: fc.boolean(),
  comma: pick(", ", " / ", " ; "),
  cardTitle: pick("FICHE D’IDENTITÉ", "FICHE IDENTITÉ"),
});
const booklet = fc.array(project, { minLength: 1, maxLength: 4 });
type Made = typeof project extends fc.Arbitrary<infer T> ? T : never;

const nameOf = (i: number) => ["Les Vergers", "Habiter demain", "Le Cairn", "Nova"][i]!;

function print(made: Made, i: number): string {
  const name = nameOf(i);
  const card = cardOf({
    cardTitle: made.cardTitle,
    cardName: name,
    leads: `${made.leads.join(made.comma)}\n${made.leads.map((_, k) => `p${k}@verger.example.org`).join(", ")}`,
    coachLabel: made.coachLabel,
    coaches: made.coaches.join(made.comma === " ; " ? " et " : made.comma),
    themes: made.themes.join(made.comma),
    partners: made.partners.map(({ text }) => text).join(", ") + (made.open ? ", etc." : ""),
  });
  const quote = "« ON APPREND EN\nMARCHANT ET DE\nBON CŒUR »\nANNE DUPONT";
  const text = `Chaque samedi on parle de ${THEMES.join(", ")}.\nIl y a de quoi faire.`;
  const end = made.quoteFirst ? [quote, card] : [card, quote];
  return [text, headingOf({ name: name.toUpperCase(), region: made.region }), text, ...end].join("\n\n");
}

function expected(made: Made, i: number) {
  return {
    name: nameOf(i),
    title: "Des fruits pour tout le quartier",
    region: made.region,
    sites: ["www.verger.example"],
    legalForm: { raw: "Association" },
    carriers: [{ name: nameOf(i) }],
    leads: made.leads.map((name) => ({ name, qualifier: null })),
    accompagnateurs: made.coaches.map((name) => ({ name })),
    coFacilitators: [],
    themes: made.themes.map((mention) => ({ mention })),
    partners: made.partners.flatMap(({ read: all }) => all),
    open: made.open,
  };
}

describe("a made-up booklet", () => {
  test("is read as it was made, in any layout, width and line end", () => {
    fc.assert(
      fc.property(
        booklet,
        fc.integer({ min: 24, max: 140 }),
        pick("\n", "\r\n", "\r"),
        pick(" ", "\f"),
        (made, width, end, mark) => {
          const pages = made.map((one, i) => `${mark}${wrapLines(print(one, i), width)}`);
          const text = pages.join("\n").replaceAll("\n", end);
          expect(read(text).map(bare)).toEqual(made.map(expected));
        },
      ),
      { numRuns: 100, seed: 1 },
    );
  });

  test("is read as it was made where its paragraphs are wrapped anew and its page marks are lost", () => {
    fc.assert(
      fc.property(booklet, fc.integer({ min: 24, max: 140 }), (made, width) => {
        const text = wrapParagraphs(made.map((one, i) => print(one, i)).join("\n\n"), width);
        expect(read(text).map(bare)).toEqual(made.map(expected));
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  test("loses nothing else where one page's card lacks any of its lines, and says so", () => {
    fc.assert(
      fc.property(fc.array(project, { minLength: 3, maxLength: 3 }), fc.nat(), (made, at) => {
        const pages = made.map((one, i) => ` ${print(one, i)}`);
        const lines = pages[1]!.split("\n");
        const labels = lines.flatMap((line, i) => (/ : /.test(line) ? [i] : []));
        const lost = labels[at % labels.length]!;
        const broken = [pages[0], lines.toSpliced(lost, 1).join("\n"), pages[2]].join("\n");
        const projects = read(broken);
        expect([bare(projects[0]), bare(projects[2])]).toEqual([expected(made[0]!, 0), expected(made[2]!, 2)]);
        expect(projects[1]!.warnings.length).toBeGreaterThan(0);
        expect(projects[1]).toMatchObject({ region: made[1]!.region });
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  test("never makes the reader fall, whatever is cut from it or stirred into it", () => {
    const noise = fc.array(
      pick(
        "(",
        ")",
        "«",
        "»",
        ",",
        " - ",
        "/",
        "…",
        "etc.",
        " et ",
        "\n\n",
        "\f",
        "@",
        ":",
        "FICHE D’IDENTITÉ",
        "Partenaires :",
        "Bretagne",
        "É",
      ),
    );
    fc.assert(
      fc.property(booklet, noise, fc.array(fc.nat(), { maxLength: 8 }), (made, signs, places) => {
        let text = made.map((one, i) => ` ${print(one, i)}`).join("\n");
        for (const [k, place] of places.entries()) {
          const at = place % text.length;
          text =
            k % 2 === 0
              ? text.slice(0, at) + (signs[k] ?? "") + text.slice(at)
              : text.slice(0, at) + text.slice(at + 40);
        }
        expect(safely(text)).not.toContain("@");
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

/** The draft as text; of what is no booklet any more an empty one. */
function safely(text: string): string {
  try {
    return JSON.stringify(readBooklet(text, "x") satisfies Draft);
  } catch (error) {
    if (error instanceof NotABooklet) return "";
    throw error;
  }
}

test("a list whose lines start with bullets or dashes is the same list, whatever its label", () => {
  const names = ["Ville de Rennes", "collectivités (Gimont, Lys)", "La Reserve - Démolisseurs", "des habitants"];
  const card = (label: string, list: string) =>
    cardOf({ partners: "" }).replace(/Partenaires : $/, "") + `${label}${list}`;
  const printed = (label: string, list: string) => `${headingOf({})}\n\n${card(label, list)}\n`;
  const partnersOf = (text: string) => read(text)[0]!.partners.map(({ mention, group }) => [mention, group]);
  const plain = partnersOf(printed("Partenaires : ", names.join(", ")));
  for (const sign of ["•", "–", "-"])
    for (const label of ["Partenaires :", "Structures partenaires :", "Partenaires et soutiens"])
      expect(partnersOf(printed(label, names.map((name) => `\n${sign} ${name}`).join(""))), sign).toEqual(plain);
});

test("two people whose line's end was lost are both read, and doubtful", () => {
  const [project] = read(`${headingOf({})}\n\n${cardOf({ leads: "Adeline Pedron -Paul Gaultier" })}\n`);
  expect(project!.leads.map(({ name }) => name)).toEqual(["Adeline Pedron", "Paul Gaultier"]);
  expect(project!.warnings.map(({ code }) => code)).toContain("name-without-comma");
});

describe.skipIf(missing.booklet)("the booklet, altered", () => {
  const text = missing.booklet ? "" : readFileSync(BOOKLET, "utf8");
  const whole = missing.booklet ? [] : read(text);
  const lines = text.split("\n");
  // Cut at the draft's own lines, which another test holds against the dataset's.
  const pages = whole.map((project) => lines.slice(project.lines[0] - 1, project.lines[1]).join("\n"));
  const front = whole.length === 0 ? "" : lines.slice(0, whole[0]!.lines[0] - 1).join("\n");

  test("by fewer projects in another order gives the same projects in that order", () => {
    const order = fc.shuffledSubarray([...pages.keys()], { minLength: 1 });
    fc.assert(
      fc.property(order, fc.boolean(), (chosen, fronted) => {
        const altered = [...(fronted ? [front] : []), ...chosen.map((i) => pages[i]!)].join("\n");
        expect(read(altered).map(bare)).toEqual(chosen.map((i) => bare(whole[i])));
      }),
      { numRuns: 15, seed: 5 },
    );
  });

  test("by any width and line end gives the same draft", () => {
    fc.assert(
      fc.property(fc.integer({ min: 22, max: 120 }), pick("\n", "\r\n"), fc.boolean(), (width, end, fed) => {
        const marked = fed ? front + "\n" + pages.map((page) => `\f${page.slice(1)}`).join("\n") : text;
        expect(read(wrapLines(marked, width).replaceAll("\n", end)).map(bare)).toEqual(whole.map(bare));
      }),
      { numRuns: 15, seed: 6 },
    );
  });

  test("by paragraphs wrapped anew loses no region, lead, coach or theme, and next to no partner", () => {
    const named = (projects: readonly DraftProject[]) =>
      projects.flatMap(({ name, partners }) =>
        partners.filter((one) => one.named).map(({ mention }) => `${name}: ${mention}`),
      );
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 160 }), (width) => {
        const altered = read(wrapParagraphs(text, width));
        const people = ({ name, title, region, leads, accompagnateurs, themes }: DraftProject) =>
          bare({ name, title, region, leads, accompagnateurs, themes } as DraftProject);
        expect(altered.map(people)).toEqual(whole.map(people));
        const [before, after] = [new Set(named(whole)), new Set(named(altered))];
        expect([...before].filter((one) => !after.has(one))).toEqual([]);
        expect([...after].filter((one) => !before.has(one))).toEqual([]);
      }),
      { numRuns: 10, seed: 7 },
    );
  });

  test("by any line of a card that is lost leaves the other projects as they were", () => {
    const place = fc.nat({ max: whole.length - 1 }).chain((i) => fc.tuple(fc.constant(i), fc.nat()));
    fc.assert(
      fc.property(place, ([i, at]) => {
        const page = pages[i]!.split("\n");
        const card = page.findIndex((line) => line.startsWith("FICHE"));
        const lost = card + (at % (page.length - card));
        const altered = [...pages.slice(0, i), page.toSpliced(lost, 1).join("\n"), ...pages.slice(i + 1)].join("\n");
        const projects = read(altered).map(bare);
        expect(projects.toSpliced(i, 1)).toEqual(whole.toSpliced(i, 1).map(bare));
      }),
      { numRuns: 25, seed: 8 },
    );
  });

  test("by labels of other words is read the same", () => {
    const others: Record<string, string> = {
      "FICHE D’IDENTITÉ": "CARTE D’IDENTITÉ",
      "Forme juridique :": "Statut :",
      "Thèmes :": "Thématiques :",
      "Partenaires :": "Structures partenaires :",
    };
    const altered = Object.entries(others).reduce((all, [from, to]) => all.replaceAll(from, to), text);
    expect(read(altered).map(bare)).toEqual(whole.map(bare));
  });

  test("by its end cut off anywhere gives what stands before", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lines.length }), (length) => {
        const before = whole.filter((project) => project.lines[1] <= length);
        const cut = lines.slice(0, length).join("\n");
        // Of a text that ends before the first card nothing is read, and nothing falls.
        const got = safely(cut) === "" ? [] : read(cut);
        expect(got.slice(0, before.length).map(bare)).toEqual(before.map(bare));
      }),
      { numRuns: 15, seed: 9 },
    );
  });
});
