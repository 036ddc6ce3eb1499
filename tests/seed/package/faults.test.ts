import { describe, expect, it } from "vitest";
import type { Fault } from "../../../seed/package/faults.ts";
import { type Changes, faultsOf, nextLine, plus, refusal, swap, textOf } from "../example.ts";

/** A fault of a file as a whole, but for what is given. */
const whole = (file: string, rest: Partial<Fault>): Fault => ({
  file,
  line: null,
  column: null,
  value: null,
  expected: "",
  ...rest,
});

const UTF8 = "Save it again as “CSV UTF-8” (in a spreadsheet: Save as, character set UTF-8).";
const FILES =
  "projects.csv, organisations.csv, persons.csv, themes.csv, territories.csv, sources.csv, roles.csv, links.csv, unnamed.csv, aliases.csv, decisions.csv, journal.csv";

/** A links row of the example's shape with some cells of its own. */
function link(cells: Record<string, string> = {}): string {
  const row = {
    source: "organisation:lys-habitat",
    role: "partners",
    target: "project:exemple-2025-verger",
    mention: "Lys Habitat",
    qualifier: "",
    group: "",
    reference: "recueil-2025",
    section: "card",
    first_line: "30",
    last_line: "30",
    status: "stated",
  };
  return Object.values({ ...row, ...cells }).join(",");
}

/** What is wrong with one more row of a table: one fault in that row. */
function inRow(file: string, row: string, fault: Partial<Fault>): [Changes, Fault[]] {
  return [plus(file, row), [whole(file, { line: nextLine(file), ...fault })]];
}

const inLink = (cells: Record<string, string>, fault: Partial<Fault>) => inRow("links.csv", link(cells), fault);

describe("letters lost to a wrong encoding", () => {
  it("are told with file, line and column, and what they may have been", () => {
    expect(faultsOf(plus("organisations.csv", "organisation:ete,Ã‰tÃ© solidaire,,"))).toEqual([
      whole("organisations.csv", {
        line: nextLine("organisations.csv"),
        column: "name",
        value: "Ã‰tÃ© solidaire",
        expected:
          "UTF-8 that was once read in a wrong encoding, probably “Été solidaire”; open the source as UTF-8 and save it anew as “CSV UTF-8”.",
      }),
    ]);
    expect(faultsOf(plus("organisations.csv", "organisation:sante,Sant\uFFFD,,"))).toMatchObject([
      { line: nextLine("organisations.csv"), column: "name", value: "Sant\uFFFD" },
    ]);
    expect(faultsOf(swap("datapackage.json", '"title": "', '"title": "Recueil de lâ€™Ã©tÃ© '))).toMatchObject([
      { file: "datapackage.json", column: "title" },
    ]);
  });
});

describe("files that are no tables of a package", () => {
  const cases: Record<string, [Changes, Fault[]]> = {
    "0 bytes": [
      { "links.csv": "" },
      [whole("links.csv", { expected: "the file is empty (0 bytes); a table needs at least its header line." })],
    ],
    "no line with anything": [
      { "themes.csv": "\n \n" },
      [whole("themes.csv", { expected: "the file holds no header line with the names of its columns." })],
    ],
    "a binary file": [
      { "persons.csv": new Uint8Array([80, 75, 3, 4, 20, 0, 6, 0]) },
      [
        whole("persons.csv", {
          expected:
            "this is no CSV text but a binary file (a spreadsheet such as .xlsx or .ods, or an archive?). Save it as “CSV UTF-8”.",
        }),
      ],
    ],
    "Latin-1": [
      { "themes.csv": Buffer.from("id,name,name_en\ntheme:lien-social,Lien,\ntheme:alimentation,Santé,\n", "latin1") },
      [
        whole("themes.csv", {
          line: 3,
          expected: `the file is not in UTF-8, from an accent or other special letter in this line on. ${UTF8}`,
        }),
      ],
    ],
    "UTF-16": [
      { "persons.csv": Buffer.from(`\uFEFF${textOf("persons.csv")}`, "utf16le") },
      [whole("persons.csv", { expected: `the file is in UTF-16. ${UTF8}` })],
    ],
    "a table missing": [
      { "links.csv": null },
      [whole("links.csv", { expected: "the table is missing from the folder." })],
    ],
    "an optional table missing that is named": [
      { "unnamed.csv": null },
      [
        whole("datapackage.json", {
          column: "resources",
          value: "unnamed.csv",
          expected: "the table is named here, but its file is missing from the folder.",
        }),
      ],
    ],
    "a spreadsheet in place of a table": [
      { "persons.csv": null, "Persons.xlsx": new Uint8Array([80, 75, 3, 4]) },
      [
        whole("Persons.xlsx", {
          expected: "this is a spreadsheet; save its sheet as “CSV UTF-8” under the name persons.csv.",
        }),
      ],
    ],
    "a table in other capitals": [
      { "persons.csv": null, "Persons.csv": textOf("persons.csv") },
      [whole("Persons.csv", { expected: "name the file persons.csv, in small letters." })],
    ],
    "no row where others refer to": [
      { "projects.csv": textOf("projects.csv").split("\n")[0]! },
      [
        whole("projects.csv", {
          expected: "no row stands in this table, but other tables refer to its ids, first links.csv in line 7.",
        }),
      ],
    ],
    "a table unknown": [
      { "Person.CSV": "id,name\n" },
      [
        whole("Person.CSV", {
          expected: `this is no table of a package, whose tables are ${FILES}. Did you mean persons.csv?`,
        }),
      ],
    ],
    "a quote that is never closed": [
      plus("persons.csv", "person:cleo-roy,Cléo", "", 'person:dan-roy,"Dan', "person:eve-roy,Ève"),
      [
        whole("persons.csv", {
          line: nextLine("persons.csv") + 2,
          expected:
            'the quotes of the row that starts here do not match: a cell that holds a quote stands in quotes, and the quote within is written twice ("").',
        }),
      ],
    ],
  };
  it.each(Object.entries(cases))("%s", (_, [changes, faults]) => {
    expect(faultsOf(changes)).toEqual(faults);
  });

  it.each([
    ['person:cleo-roy,Cléo "Clo" Roy', 0],
    ['person:cleo-roy,"Cléo "Clo" Roy"', 0],
    ['person:cleo-roy,"Cléo\n\nClo" Roy', 0],
  ])("quotes within a cell: %j", (row, offset) => {
    const [fault, ...others] = faultsOf(plus("persons.csv", row));
    expect(fault).toMatchObject({ file: "persons.csv", line: nextLine("persons.csv") + offset, column: null });
    expect(others).toEqual([]);
  });
});

describe("columns", () => {
  const head = (file: string, from: string, to: string, ...faults: Partial<Fault>[]): [Changes, Fault[]] => [
    { [file]: textOf(file).replace(from, to) },
    faults.map((fault) => whole(file, { line: 1, ...fault })),
  ];
  const cases: Record<string, [Changes, Fault[]]> = {
    missing: head("organisations.csv", "id,name,", "id,", { column: "name", expected: "the column is missing." }),
    misspelt: head("organisations.csv", ",site", ",Sites", {
      column: "Sites",
      expected:
        "there is no such column. Did you mean site? If it is one of your own, describe it in datapackage.json.",
    }),
    "unknown, where rows are neither entities nor links": head("sources.csv", "citation", "citation,phone", {
      column: "phone",
      expected: "there is no such column; the table has id, title, author, year, url, licence, citation.",
    }),
    "an e-mail address": head("organisations.csv", "site", "site,a@b.example", {
      column: "…@…",
      expected: "e-mail addresses are personal data and do not belong here.",
    }),
    twice: head("organisations.csv", "site", "site,name", { column: "name", expected: "the column stands twice." }),
    "without a name": head("organisations.csv", "type,site", "type,,site", {
      expected: "cell 4 of the header is empty; each column needs its name.",
    }),
  };
  it.each(Object.entries(cases))("%s", (_, [changes, faults]) => {
    expect(faultsOf(changes)).toEqual(faults);
  });
});

describe("cells", () => {
  const roles =
    "carries, leads, accompanies, co_facilitates, partners, addresses, located_in, part_of, initiated, mentioned_in";
  const personal = "e-mail addresses are personal data and do not belong here.";
  const cases: Record<string, [Changes, Fault[]]> = {
    "a word that is not allowed": inLink(
      { role: "partner" },
      {
        column: "role",
        value: "partner",
        expected: `allowed are ${roles}; others are rows of roles.csv. Did you mean partners?`,
      },
    ),
    "a word far from all": inLink(
      { status: "vu" },
      { column: "status", value: "vu", expected: "allowed are stated, reviewed, inferred." },
    ),
    "no truth value": [
      swap("projects.csv", ",true,1,20", ",peut-être,1,20"),
      [whole("projects.csv", { line: 2, column: "open_partners", value: "peut-être", expected: "true or false." })],
    ],
    "a word for a number": inLink(
      { first_line: "douze" },
      { column: "first_line", value: "douze", expected: "a whole number from 1 up." },
    ),
    "a broken number": inLink(
      { last_line: "30.5" },
      { column: "last_line", value: "30.5", expected: "a whole number from 1 up." },
    ),
    "a line before the first": inLink(
      { first_line: "0" },
      { column: "first_line", value: "0", expected: "a whole number from 1 up." },
    ),
    "an id without its kind": inRow("persons.csv", "cleo roy,Cléo Roy", {
      column: "id",
      value: "cleo roy",
      expected: "an id, which is person:… without spaces.",
    }),
    "an id of another table's kind": inRow("persons.csv", "organisation:cleo,Cléo", {
      column: "id",
      value: "organisation:cleo",
      expected: "an id, which is person:… without spaces.",
    }),
    "a source's id in capitals": inLink(
      { reference: "Recueil" },
      { column: "reference", value: "Recueil", expected: "small letters, digits and hyphens only." },
    ),
    "too many cells": inRow("persons.csv", "person:cleo-roy,Roy, Cléo", {
      expected: "the row has 3 cells, the header 2; a cell that holds a separator or a quote must stand in quotes.",
    }),
    "too few cells": inRow("persons.csv", "person:cleo-roy", {
      expected: "the row has 1 cells, the header 2; a cell that holds a separator or a quote must stand in quotes.",
    }),
    "an e-mail address": inLink(
      { qualifier: "écrire à ana.morel@lys.example" },
      { column: "qualifier", value: "écrire à …@…", expected: personal },
    ),
    "an e-mail address in other words": inLink(
      { mention: "ana.morel (at) lys.example.org" },
      { column: "mention", value: "…@…", expected: personal },
    ),
  };
  it.each(Object.entries(cases))("%s", (_, [changes, faults]) => {
    expect(faultsOf(changes)).toEqual(faults);
  });

  it("may hold an at sign that is no address", () => {
    const site = "https://social.example.org/@lys.habitat";
    expect(faultsOf(plus("organisations.csv", `organisation:le-lab,Le L@b,lab,${site}`))).toEqual([]);
  });
});

describe("rows against rows", () => {
  const nowhere = (table: string) => `there is no such id in ${table}.csv.`;
  const verger = "project:exemple-2025-verger";
  const cases: Record<string, [Changes, Fault[]]> = {
    "an id twice": inRow("organisations.csv", "organisation:lys-habitat,Lys,,", {
      column: "id",
      value: "organisation:lys-habitat",
      expected: "the id stands already in line 5; each id stands once.",
    }),
    "a dangling source": inLink(
      { source: "organisation:lys-habitta" },
      {
        column: "source",
        value: "organisation:lys-habitta",
        expected: `${nowhere("organisations")} Did you mean organisation:lys-habitat?`,
      },
    ),
    "a dangling target": inLink(
      { target: "project:exemple-2025-xxxxxxxxxxxx" },
      { column: "target", value: "project:exemple-2025-xxxxxxxxxxxx", expected: nowhere("projects") },
    ),
    "an unknown reference": inLink(
      { reference: "recueil-2024" },
      { column: "reference", value: "recueil-2024", expected: `${nowhere("sources")} Did you mean recueil-2025?` },
    ),
    "an alias of nothing": inRow("aliases.csv", "X,theme:nichts,same,,,rule,high,Why,", {
      column: "entity",
      value: "theme:nichts",
      expected: nowhere("themes"),
    }),
    "an unnamed partner of nothing": inRow("unnamed.csv", `${verger}s,amis,,,recueil-2025,card,12,12,stated`, {
      column: "project",
      value: `${verger}s`,
      expected: `${nowhere("projects")} Did you mean ${verger}?`,
    }),
    "a role between wrong kinds": inLink(
      { source: "person:ana-morel", role: "carries" },
      {
        column: "role",
        value: "carries",
        expected: "carries leads from organisation to project, not from person to project.",
      },
    ),
    "a part of another kind": inLink(
      { role: "part_of", target: "territory:region-84" },
      {
        column: "role",
        value: "part_of",
        expected:
          "part_of leads from organisation to organisation or from territory to territory, not from organisation to territory.",
      },
    ),
    "a link to itself": inLink(
      { role: "initiated", target: "organisation:lys-habitat" },
      {
        column: "target",
        value: "organisation:lys-habitat",
        expected: "a link leads to something else than what it starts from.",
      },
    ),
    "evidence twice": inLink(
      { mention: "Lys Habitat", role: "mentioned_in", section: "prose", first_line: "33", last_line: "33" },
      {
        column: "mention",
        value: "Lys Habitat",
        expected: "the same evidence stands already in line 13; each row stands once.",
      },
    ),
    "lines that run backwards": inLink(
      { first_line: "31" },
      { column: "last_line", value: "30", expected: "a number not below first_line, which is 31." },
    ),
    "one line of two": inLink(
      { last_line: "" },
      { column: "last_line", value: "", expected: "first_line and last_line are given both or not at all." },
    ),
    "a legal form's lines": [
      swap("projects.csv", "1901,4,4", "1901,,4"),
      [
        whole("projects.csv", {
          line: 2,
          column: "legal_form_first_line",
          value: "",
          expected: "legal_form_first_line and legal_form_last_line are given both or not at all.",
        }),
      ],
    ],
    "a project of another package": inRow("projects.csv", "project:autre-2025-x,X,,,,,,,false,,", {
      column: "id",
      value: "project:autre-2025-x",
      expected: "the id of a project starts with project:exemple-2025- (the name in datapackage.json).",
    }),
    "a territory whose code lost its zero": [
      swap("territories.csv", "departement,01", "departement,1"),
      [
        whole("territories.csv", {
          line: 2,
          column: "id",
          value: "territory:departement-01",
          expected:
            "by its level and code the id is territory:departement-1 (in France; elsewhere territory:<country>-departement-1, as territory:no-…); a spreadsheet may have dropped a 0 before a code.",
        }),
      ],
    ],
    "apart from nothing": inRow("aliases.csv", "X,organisation:lys-habitat,apart,,,review,high,Why,", {
      column: "other",
      value: "",
      expected: "a name that was kept apart needs the id of what it was kept apart from.",
    }),
    "the same as another": inRow(
      "aliases.csv",
      "X,organisation:lys-habitat,same,organisation:commune-de-lys,,review,high,Why,",
      {
        column: "other",
        value: "organisation:commune-de-lys",
        expected: "an empty cell; only a name that was kept apart has another.",
      },
    ),
    "merged away and still there": inRow(
      "aliases.csv",
      "X,organisation:lys-habitat,same,,organisation:commune-de-lys,review,high,Why,",
      {
        column: "merged_id",
        value: "organisation:commune-de-lys",
        expected: "an id that nothing has, but it stands in organisations.csv, line 2.",
      },
    ),
    "merged into two": inRow(
      "aliases.csv",
      "X,organisation:lys-habitat,same,,organisation:cc-du-pays-de-lys,review,high,Why,",
      {
        column: "merged_id",
        value: "organisation:cc-du-pays-de-lys",
        expected:
          "line 2 merges this id into organisation:communaute-de-communes-du-pays-de-lys; an id is merged into one entity.",
      },
    ),
    "merged into another kind": inRow("aliases.csv", "X,theme:alimentation,same,,person:x,review,high,Why,", {
      column: "merged_id",
      value: "person:x",
      expected: "an id of the same kind as theme:alimentation.",
    }),
  };
  it.each(Object.entries(cases))("%s", (_, [changes, faults]) => {
    expect(faultsOf(changes)).toEqual(faults);
  });

  it("a circle in part_of, told once with all its members", () => {
    const part = (a: string, b: string) =>
      link({ source: `organisation:${a}`, role: "part_of", target: `organisation:${b}` });
    const rows = [part("lys-habitat", "les-amis-du-verger"), part("les-amis-du-verger", "commune-de-lys")];
    expect(faultsOf(plus("links.csv", ...rows))).toEqual([]);
    expect(faultsOf(plus("links.csv", ...rows, part("commune-de-lys", "lys-habitat")))).toEqual([
      whole("links.csv", {
        line: nextLine("links.csv") + 2,
        column: "target",
        value: "organisation:lys-habitat",
        expected:
          "nothing is part of itself, but these run in a circle: organisation:lys-habitat → organisation:les-amis-du-verger → organisation:commune-de-lys → organisation:lys-habitat.",
      }),
    ]);
  });
});

describe("datapackage.json", () => {
  const FILE = "datapackage.json";
  const described = JSON.parse(textOf(FILE)) as Record<string, unknown>;
  const json = (changes: Record<string, unknown>) => ({ [FILE]: JSON.stringify({ ...described, ...changes }) });
  const cases: Record<string, [Changes, Fault[]]> = {
    missing: [
      { [FILE]: null },
      [whole(FILE, { expected: "the file that describes the package is missing; see seed/README.md for an example." })],
    ],
    "no JSON": [
      { [FILE]: '{\n  "name": "x",\n  "title": "y"\n  "edition": "z"\n}' },
      [
        whole(FILE, {
          line: 4,
          expected:
            "text in the form of JSON, which breaks here: look for a comma, a quote or a bracket that is missing or too many.",
        }),
      ],
    ],
    "without some fields": [
      json({ title: undefined, source: { url: null } }),
      [
        whole(FILE, { column: "title", expected: "the field is missing; see the example in seed/README.md." }),
        whole(FILE, { column: "source.title", expected: "the field is missing; see the example in seed/README.md." }),
      ],
    ],
    "a name with capitals": [
      json({ name: "Exemple 2025" }),
      [
        whole(FILE, {
          column: "name",
          value: "Exemple 2025",
          expected: "small letters, digits and hyphens only, such as coopter-2024.",
        }),
      ],
    ],
    "an address that a page would run": [
      json({ source: { title: "Carnet", url: "javascript:alert(1)" } }),
      [
        whole(FILE, {
          column: "source.url",
          value: "javascript:alert(1)",
          expected: "an address that begins with http:// or https://, in quotes, or null.",
        }),
      ],
    ],
    "an e-mail address, which is not repeated": [
      json({ citation: "Jane, jane@example.org, 2024.", source: { title: "Carnet (jane at example)", url: null } }),
      [
        whole(FILE, {
          column: "citation",
          expected: "e-mail addresses are personal data and do not belong here.",
        }),
      ],
    ],
    "a list": [{ [FILE]: "[]" }, [whole(FILE, { expected: 'an object, that is {"name": …, …}; see seed/README.md.' })]],
    "a table that is none": [
      json({ resources: [{ name: "partners", path: "partner.csv" }] }),
      [
        whole(FILE, {
          column: "resources",
          value: "partner.csv",
          expected: `this is no table of a package, whose tables are ${FILES}.`,
        }),
      ],
    ],
  };
  it.each(Object.entries(cases))("%s", (_, [changes, faults]) => {
    expect(faultsOf(changes)).toEqual(faults);
  });
});

describe("the refusal", () => {
  const wrong: Changes = {
    ...plus("persons.csv", "jane,Jane Doe"),
    ...plus(
      "links.csv",
      link({ source: "person:bo-martni", role: "leads", status: "sttated" }),
      link({ reference: "" }),
    ),
    "themes.csv": "",
  };

  it("tells all faults together, a file from top to end, without those that follow from others", () => {
    const line = nextLine("links.csv");
    expect(faultsOf(wrong).map(({ file, line: at, column }) => [file, at, column])).toEqual([
      ["persons.csv", nextLine("persons.csv"), "id"],
      ["themes.csv", null, null],
      ["links.csv", line, "status"],
      ["links.csv", line, "source"],
      ["links.csv", line + 1, "reference"],
    ]);
  });

  it("does not tell that a link leads to a row that is there but faulty", () => {
    const broken = swap("persons.csv", "person:ana-morel,", "Ana Morel,");
    const spaced = swap("persons.csv", "person:ana-morel,", "person:ana morel,");
    const unfilled = swap("persons.csv", "person:ana-morel,", ",");
    for (const changes of [broken, spaced, unfilled])
      expect(faultsOf(changes).map(({ file, line, column }) => [file, line, column])).toEqual([
        ["persons.csv", 2, "id"],
      ]);
    const other = plus("links.csv", link({ source: "person:eva-roy", role: "leads" }));
    expect(faultsOf({ ...broken, ...other }).map(({ file, value }) => [file, value])).toEqual([
      ["persons.csv", "Ana Morel"],
      ["links.csv", "person:eva-roy"],
    ]);
  });

  it("is read by somebody who edits a spreadsheet", () => {
    expect(refusal(wrong)?.message).toBe(
      [
        "The data cannot be loaded: 5 faults. Nothing was loaded.",
        '- persons.csv, line 4, column id: found "jane"; an id, which is person:… without spaces.',
        "- themes.csv: the file is empty (0 bytes); a table needs at least its header line.",
        '- links.csv, line 18, column status: found "sttated"; allowed are stated, reviewed, inferred. Did you mean stated?',
        '- links.csv, line 18, column source: found "person:bo-martni"; there is no such id in persons.csv. Did you mean person:bo-martin?',
        "- links.csv, line 19, column reference: the cell is empty; a value is needed here.",
      ].join("\n"),
    );
  });

  it("counts the faults of a table of any length", () => {
    const rows = Array.from({ length: 150_000 }, () => link({ status: "vu" }));
    expect(refusal(plus("links.csv", rows.join("\n")))!.message).toContain(
      "- links.csv, column status: … and 149980 more.",
    );
  });

  it("does not hide other faults behind a thousand of one kind, nor repeat an e-mail address", () => {
    const rows = Array.from({ length: 1000 }, (_, i) => link({ mention: `Lys ${i}`, status: "vu" }));
    const { message } = refusal(plus("links.csv", ...rows, link({ mention: "ana@lys.example" })))!;
    expect(message.split("\n")).toHaveLength(1 + 20 + 1 + 1);
    expect(message).toContain("- links.csv, column status: … and 980 more.");
    expect(message).toContain('column mention: found "…@…"');
    expect(message).not.toContain("ana@");
  });
});
