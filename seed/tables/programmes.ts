import { fold } from "../package/fold.ts";
import { COUNTRY, type PlaceLevel } from "../package/vocabulary.ts";
import type { Form, Meaning } from "./meanings.ts";
import type { Table } from "./table.ts";
import type { Understanding } from "./understanding.ts";

/** A table of a programme's open data, known by its headers. */
interface ProgrammeTable {
  programme: NonNullable<Understanding["programme"]>;
  form: Form;
  /** Headers that all stand in it, folded. */
  headers: readonly string[];
  /** What columns mean, by their folded header; others are attributes of `of`. */
  meanings: Readonly<Record<string, Meaning>>;
  of: NonNullable<Meaning["of"]>;
}

/**
 * Columns that say where an organisation is, beside what else they are, and at which level: in CORDIS by codes, in
 * keep.eu by names and codes.
 */
const PLACES: readonly (readonly [RegExp, PlaceLevel])[] = [
  [/^country( code)?$/, COUNTRY],
  [/^nuts ?(code|2|3)\b/, "region"],
];

const IGNORED: Meaning = { is: "ignored" };

/**
 * CORDIS, projects of European framework programmes
 * (https://data.europa.eu/data/datasets/cordis-eu-research-projects-under-horizon-europe-2021-2027).
 */
const CORDIS: ProgrammeTable[] = [
  {
    programme: "cordis",
    form: "links",
    headers: ["projectid", "organisationid", "name", "role"],
    meanings: {
      projectid: { is: "project-id" },
      organisationid: { is: "actor-id" },
      name: { is: "actor", of: "organisation" },
      role: { is: "role" },
      country: { is: "attribute", of: "organisation", type: "text" },
      city: { is: "attribute", of: "organisation", type: "text" },
      sme: { is: "attribute", of: "organisation", type: "boolean" },
      activitytype: { is: "attribute", of: "organisation", type: "text" },
      nutscode: { is: "attribute", of: "organisation", type: "text" },
      organizationurl: { is: "site", of: "organisation" },
      eccontribution: { is: "attribute", of: "link", type: "number" },
      ...ignoredOf(
        "projectacronym vatnumber shortname street postcode geolocation contactform contentupdatedate rcn order neteccontribution totalcost endofparticipation active",
      ),
    },
    of: "link",
  },
  {
    programme: "cordis",
    form: "register",
    headers: ["id", "acronym", "title", "fundingscheme"],
    meanings: {
      id: { is: "project-id" },
      acronym: { is: "project" },
      title: { is: "title" },
      startdate: { is: "attribute", of: "project", type: "date" },
      enddate: { is: "attribute", of: "project", type: "date" },
      totalcost: { is: "attribute", of: "project", type: "number" },
      ecmaxcontribution: { is: "attribute", of: "project", type: "number" },
      ...ignoredOf("objective contentupdatedate rcn nature ecsignaturedate mastercall subcall legalbasis grantdoi"),
    },
    of: "project",
  },
  {
    programme: "cordis",
    form: "register",
    headers: ["projectid", "euroscivoccode", "euroscivoctitle"],
    meanings: {
      projectid: { is: "project-id" },
      euroscivoctitle: { is: "theme" },
      ...ignoredOf("euroscivoccode euroscivocpath euroscivocdescription"),
    },
    of: "project",
  },
];

/** What of a budget the Union's funds pay, or others: « ERDF contribution », « EU funding », « Co-financing ». */
const FUNDING = /\b(contribution|funding|co ?financing)\b|^(erdf|ipa|eni|ndici|cf)( \d+)?$/;

/**
 * What columns of keep.eu workbooks mean, by words of their folded headers; the first that matches and is free counts.
 */
const KEEP: Readonly<Record<"projects" | "partners", readonly (readonly [RegExp, Meaning])[]>> = {
  projects: [
    [/\bacronym\b/, { is: "project" }],
    [/^(project|operation) (name|title)\b|^(name|title)\b/, { is: "title" }],
    [/^(programme|program|period|call|status)\b/, { is: "attribute", of: "project", type: "text" }],
    [/\bstart\b.*\bdate\b|\bdate\b.*\bstart\b/, { is: "attribute", of: "project", type: "date" }],
    [/\bend\b.*\bdate\b|\bdate\b.*\bend\b/, { is: "attribute", of: "project", type: "date" }],
    [/\btotal (budget|expenditure)\b/, { is: "attribute", of: "project", type: "number" }],
    [FUNDING, { is: "attribute", of: "project", type: "number" }],
    [/\bthem(es?|atic)\b|\bkeywords?\b/, { is: "theme" }],
    [/\bweb ?site\b/, { is: "site", of: "project" }],
  ],
  partners: [
    [/\bacronym\b/, { is: "project" }],
    [/\b(partner|organi[sz]ation|name)\b.*\benglish\b/, { is: "actor", of: "organisation" }],
    [
      /^(legal )?name\b.*\b(partner|organi[sz]ation)\b|^(partner|organi[sz]ation) name\b/,
      { is: "actor", of: "organisation" },
    ],
    [/^lead partner\b|\brole\b|^partner type\b/, { is: "role" }],
    [/^country( code)?$/, { is: "attribute", of: "organisation", type: "text" }],
    [/^(town|city)\b|\bnuts ?[123]\b/, { is: "attribute", of: "organisation", type: "text" }],
    [/\b(legal status|type of (organi[sz]ation|partner))\b/, { is: "attribute", of: "organisation", type: "text" }],
    [/\bweb ?site\b/, { is: "site", of: "organisation" }],
    [/\b(total )?budget\b/, { is: "attribute", of: "link", type: "number" }],
    [FUNDING, { is: "attribute", of: "link", type: "number" }],
  ],
};
/** What may stand several times in a table. */
const SEVERAL = new Set(["attribute", "theme"]);

/** Which sheet of a keep.eu workbook a table is: by its name, if it has one, and by headers that it must have. */
function keepSheet({ sheet, columns }: Table): keyof typeof KEEP | null {
  const name = /^search results, (projects|partners)$/i.exec(sheet.name ?? "")?.[1]?.toLowerCase();
  const headers = columns.map(({ header }) => fold(header));
  const has = (words: RegExp): boolean => headers.some((header) => words.test(header));
  if (!has(/\bacronym\b/)) return null;
  if (name === "projects" || name === "partners") return name;
  // As a text of its own, the sheet of partners has no name: who leads is told in a column, and who it is in English.
  const isPartners = has(/^lead partner\b/) && has(/\b(partner|organi[sz]ation)\b.*\benglish\b/) && has(/^country\b/);
  return sheet.name === null && isPartners ? "partners" : null;
}

/** keep.eu, projects of Interreg, Interreg IPA and ENI CBC (https://keep.eu), as its workbooks of search results. */
function keepTable(table: Table): ProgrammeFound | null {
  const sheet = keepSheet(table);
  if (sheet === null) return null;
  const taken = new Set<string>();
  const meanings = new Map<string, Meaning>();
  for (const { key, header, filled } of table.columns) {
    const found = KEEP[sheet].find(
      ([words, { is }]) => words.test(fold(header)) && (SEVERAL.has(is) || !taken.has(is)),
    );
    if (found && filled > 0) taken.add(found[1].is);
    meanings.set(key, found?.[1] ?? IGNORED);
  }
  return { programme: "keep", form: sheet === "projects" ? "register" : "links", meanings, places: placesIn(table) };
}

interface ProgrammeFound {
  programme: ProgrammeTable["programme"];
  form: Form;
  meanings: Map<string, Meaning>;
  /** Columns that say where the row's organisation is, by their keys. */
  places: Map<string, PlaceLevel>;
}

/** What a table of a programme is; null where its headers are none that are known. */
export function programmeTable(table: Table): ProgrammeFound | null {
  const headers = table.columns.map(({ header }) => fold(header));
  const found = CORDIS.find((one) => one.headers.every((header) => headers.includes(header)));
  if (!found) return keepTable(table);
  const meanings = new Map<string, Meaning>();
  for (const { key, header, type } of table.columns)
    meanings.set(key, found.meanings[fold(header)] ?? { is: "attribute", of: found.of, type });
  return { form: found.form, meanings, programme: found.programme, places: placesIn(table) };
}

const placesIn = ({ columns }: Table): Map<string, PlaceLevel> =>
  new Map(
    columns.flatMap(({ key, header }) => {
      const found = PLACES.find(([words]) => words.test(fold(header)));
      return found ? [[key, found[1]]] : [];
    }),
  );

function ignoredOf(words: string): Record<string, Meaning> {
  return Object.fromEntries(words.split(" ").map((word) => [word, IGNORED]));
}
