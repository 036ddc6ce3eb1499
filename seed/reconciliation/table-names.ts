import { fold } from "../package/fold.ts";
import { TABLES } from "../package/schema.ts";
import { ENTITY_TABLES } from "../package/tables.ts";
import type { ListEntry, NameList } from "./name-list.ts";

/** A row of cells of a table of names; the first one may be its header. */
type NameRow = readonly string[];

/** What is wrong with a table of names, for those who put it into the words of their language. */
export class NotAList extends Error {
  readonly why: "no-name" | "no-code";
  constructor(why: "no-name" | "no-code") {
    super(why === "no-name" ? "No column of the table holds names." : "No column of the table holds codes.");
    this.name = "NotAList";
    this.why = why;
  }
}

const NAME =
  /^(noms?|names?|libelles?|denominations?|raison sociale|intitules?|titres?|titles?|labels?|organi[sz]ations?|organismes?|structures?|associations?|entreprises?|acteurs?|actors?)( (de|du|des|de la|of|complete?|officielle?|usuelle?|long|unite legale).*)?$/;
const OTHER =
  /^(autres? (noms?|denominations?)|other names?|alias(es)?|alt(ernative)? ?(names?|labels?)|sigles?|acronymes?|acronyms?|enseignes?|nom (court|d usage|usuel|abrege)|short names?|abreviations?)$/;
const PLACE = /^(communes?|villes?|city|towns?|departements?|regions?|adresses?|lieux?|places?|siege|codes? postal)$/;
/** Identifiers that are known by name, and the column that they get; the first that a header has in it. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/\bsiret\b/, "siret"],
  [/\bsiren\b/, "siren"],
  [/\b(rna|waldec|numero d association)\b/, "rna"],
  [/\buai\b/, "uai"],
  [/\bfiness\b/, "finess"],
  [/\bwikidata\b|\bqid\b/, "wikidata"],
  [/\bror\b/, "ror"],
  [/\bisni\b/, "isni"],
  [/\borcid\b/, "orcid"],
  [/\bidref\b|\bppn\b/, "idref"],
  [/\binsee\b/, "insee"],
  [/^(code|identifiant|identifier|id|numero|number|ref(erence)?|n)( .*)?$|^.* (id|code)$/, ""],
];

/**
 * The list in a table of names with their codes: its columns are known by their header, in French and English, or by
 * what they hold. Several names may share a code; those without one are left out. Throws `NotAList`.
 */
export function tableNames(title: string, rows: readonly NameRow[]): NameList {
  const [first = [], ...rest] = rows;
  const folded = first.map(fold);
  const isHeader = folded.some((header) => NAME.test(header) || codeColumn(header) !== null);
  const body = isHeader ? rest : rows;
  const columns = columnsOf(isHeader ? folded : [], body);
  const entries = body.flatMap((cells): ListEntry[] => {
    const cell = (at: number): string => (cells[at] ?? "").trim();
    const code = columns.isSpaced ? cell(columns.code).replaceAll(/\s/g, "") : cell(columns.code);
    if (code === "" || cell(columns.name) === "") return [];
    const others = columns.others.flatMap((at) => cell(at).split(/\s*[;|]\s*/));
    const context = columns.places.map(cell).filter(Boolean).join(", ");
    const otherNames = [...new Set(others)].filter((one) => one !== "" && one !== cell(columns.name));
    return [
      { code, name: cell(columns.name), otherNames, context: context === "" ? null : context, regions: [], form: null },
    ];
  });
  return { space: columns.space, title, entries: joined(entries) };
}

/**
 * The list in the sheets of a workbook: those that are tables of names with codes of one sort, that of the first of
 * them; notes, and tables of other codes, are passed over. Throws `NotAList`, for the first sheet, where none is one.
 */
export function workbookNames(title: string, sheets: readonly (readonly NameRow[])[]): NameList {
  const lists: NameList[] = [];
  let why: NotAList | null = null;
  for (const rows of sheets)
    try {
      lists.push(tableNames(title, rows));
    } catch (error) {
      if (!(error instanceof NotAList)) throw error;
      why ??= error;
    }
  const [first] = lists;
  if (first === undefined) throw why ?? new NotAList("no-name");
  const alike = lists.filter(({ space }) => space === first.space);
  return { ...first, entries: joined(alike.flatMap(({ entries }) => entries)) };
}

/** One entry a code: further rows of it bring other names. */
function joined(entries: readonly ListEntry[]): ListEntry[] {
  const byCode = new Map<string, ListEntry>();
  for (const entry of entries) {
    const held = byCode.get(entry.code);
    if (held === undefined) byCode.set(entry.code, entry);
    else {
      const names = new Set([...held.otherNames, entry.name, ...entry.otherNames]);
      names.delete(held.name);
      byCode.set(entry.code, { ...held, otherNames: [...names] });
    }
  }
  return [...byCode.values()];
}

function columnsOf(headers: readonly string[], body: readonly NameRow[]) {
  const width = Math.max(headers.length, ...body.slice(0, LOOKED_AT).map((cells) => cells.length));
  const all = Array.from({ length: width }, (_, at) => at);
  const ranked = all.filter((at) => codeColumn(headers[at] ?? "") !== null);
  // Of several, one that is known by its name stands for bodies everywhere; a number of the list only here.
  const code =
    ranked.find((at) => codeColumn(headers[at]!) !== "") ?? ranked[0] ?? all.find((at) => holdsCodes(body, at));
  if (code === undefined) throw new NotAList("no-code");
  const isOther = (at: number) => OTHER.test(headers[at] ?? "");
  const name =
    all.find((at) => at !== code && NAME.test(headers[at] ?? "") && !isOther(at)) ??
    all.find((at) => at !== code && !isOther(at) && !ranked.includes(at) && holdsNames(body, at));
  if (name === undefined) throw new NotAList("no-name");
  const header = headers[code] ?? "";
  const known = codeColumn(header) ?? "";
  return {
    ...{ name, code },
    others: all.filter((at) => at !== name && at !== code && isOther(at)),
    places: all.filter((at) => at !== name && at !== code && PLACE.test(headers[at] ?? "")),
    space: known === "" ? ownColumn(header) : known,
    // « 200 054 807 »: how people write numbers that are read aloud.
    isSpaced: known === "siren" || known === "siret",
  };
}

/** Rows that are looked at to know what a column holds. */
const LOOKED_AT = 200;

/** The column of codes that a header, folded, stands for: "" for the list's own, null for none. */
function codeColumn(header: string): string | null {
  return CODES.find(([pattern]) => pattern.test(header))?.[1] ?? null;
}

/** The column for codes of the list's own: its header in small letters, told from the columns that tables have. */
function ownColumn(header: string): string {
  const plain = header.replaceAll(/[^a-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, "");
  const taken = Object.values(ENTITY_TABLES).some((table) => Object.hasOwn(TABLES[table].row.properties, plain));
  if (plain === "" || plain === "id") return "code";
  return taken || !/^[a-z]/.test(plain) ? `code_${plain}` : plain;
}

const holdsCodes = (body: readonly NameRow[], at: number): boolean =>
  most(body, at, (cell) => /\d/.test(cell) && !/\s\D/.test(cell) && cell.length <= 40);

const holdsNames = (body: readonly NameRow[], at: number): boolean => most(body, at, (cell) => /\p{L}{2}/u.test(cell));

function most(body: readonly NameRow[], at: number, is: (cell: string) => boolean): boolean {
  const cells = body.slice(0, LOOKED_AT).flatMap((row) => (row[at] ?? "").trim() || []);
  return cells.length > 0 && cells.filter(is).length >= 0.8 * cells.length;
}
