import { Type, type Static, type TObject } from "typebox";
import type { AttributeColumn, Attributes } from "./attributes.ts";
import { Methods, Vocabulary } from "./dataset-words.ts";
import { DeclaredLevel, LEVEL } from "./levels.ts";
import { RoleRow } from "./role-row.ts";
import { KINDS, ORGANISATION_TYPES, SECTIONS, STATUSES } from "./vocabulary.ts";

/** Schema of a choice among fixed words, as a JSON Schema `enum` (shorter in OpenAPI than a union). */
export function oneOf<const T extends readonly string[]>(values: T) {
  return Type.Unsafe<T[number]>({ type: "string", enum: [...values] });
}

const text = Type.String({ minLength: 1 });
const optionalText = Type.Union([text, Type.Null()]);
/** Where a page links to: an address of the web, since others run what they hold (`javascript:`). */
const optionalAddress = Type.Union([Type.String({ pattern: "^https?://\\S+$" }), Type.Null()]);
const line = Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]);
const id = (...kinds: (typeof KINDS)[number][]) => Type.String({ pattern: `^(${kinds.join("|")}):[^\\s:]+$` });

/**
 * projects.csv: one row a project. `sites` holds URLs separated by spaces; lines count from 1 in the booklet's text.
 */
export const ProjectRow = Type.Object({
  id: id("project"),
  name: text,
  title: optionalText,
  legal_form: optionalText,
  legal_form_printed: optionalText,
  legal_form_first_line: line,
  legal_form_last_line: line,
  sites: optionalText,
  /** Null where nobody says whether the list of partners is whole. */
  open_partners: Type.Union([Type.Boolean(), Type.Null()]),
  first_line: line,
  last_line: line,
});

/** organisations.csv: one row an organisation. */
export const OrganisationRow = Type.Object({
  id: id("organisation"),
  name: text,
  type: Type.Union([oneOf(ORGANISATION_TYPES), Type.Null()]),
  site: optionalText,
});

/** persons.csv: one row a person; the name as printed, nothing else. */
export const PersonRow = Type.Object({ id: id("person"), name: text });

/** themes.csv: one row a canonical theme. */
export const ThemeRow = Type.Object({ id: id("theme"), name: text, name_en: optionalText });

/** territories.csv: one row a territory with its official code; `level` is one of `levelsOf`. */
export const TerritoryRow = Type.Object({
  id: id("territory"),
  name: text,
  level: Type.String({ pattern: LEVEL }),
  code: text,
});

/** sources.csv: what evidence may refer to. */
export const SourceRow = Type.Object({
  id: Type.String({ pattern: "^[a-z0-9-]+$" }),
  title: text,
  author: optionalText,
  year: Type.Union([Type.Integer(), Type.Null()]),
  url: optionalAddress,
  licence: optionalText,
  citation: text,
});

/**
 * links.csv: one row an evidence entry. Rows with the same source, role and target are one edge.
 * `mention` is the words as printed, `qualifier` the words in parentheses, `group` the label whose members it belongs
 * to, `reference` the id of a source, `record` where in it the row stands, where it has no lines: an id, an address, a
 * cell.
 */
export const LinkRow = Type.Object({
  source: id(...KINDS),
  /** A built-in one, or one of roles.csv. */
  role: text,
  target: id(...KINDS),
  /** Where it is empty, the name stands for it (mentions.ts). */
  mention: Type.String({ minLength: 1, absent: "the name" }),
  qualifier: optionalText,
  group: optionalText,
  reference: Type.String({ pattern: "^[a-z0-9-]+$" }),
  record: Type.Optional(optionalText),
  section: Type.Union([oneOf(SECTIONS), Type.Null()]),
  first_line: line,
  last_line: line,
  status: oneOf(STATUSES),
});

/** unnamed.csv: partners that the source mentions without a name; kept on their project, never an actor. */
export const UnnamedRow = Type.Object({
  project: id("project"),
  mention: text,
  qualifier: optionalText,
  group: optionalText,
  reference: Type.String({ pattern: "^[a-z0-9-]+$" }),
  section: Type.Union([oneOf(SECTIONS), Type.Null()]),
  first_line: line,
  last_line: line,
  status: oneOf(STATUSES),
});

/**
 * aliases.csv, the ledger: `same` says that the surface form names the entity, `apart` that it was kept apart from
 * `other`. `merged_id` is the id that the surface form would have alone; it redirects to the entity, and under strict
 * merging it stands for itself where `decided_by` is `review`.
 */
export const AliasRow = Type.Object({
  surface: text,
  entity: id(...KINDS),
  decision: oneOf(["same", "apart"]),
  other: Type.Union([id(...KINDS), Type.Null()]),
  merged_id: Type.Union([id(...KINDS), Type.Null()]),
  decided_by: oneOf(["rule", "review"]),
  confidence: oneOf(["high", "medium", "low"]),
  /** Why, in English where `reason_fr` says it in French. */
  reason: text,
  reason_fr: Type.Optional(optionalText),
});

/** decisions.csv: each difference between the draft read from a booklet and this dataset that a person has settled. */
export const DecisionRow = Type.Object({
  project: id("project"),
  field: text,
  draft: optionalText,
  dataset: optionalText,
  reason: text,
});

/** What a correction may do; seed/README.md says what `subject`, `before` and `after` are for each. */
export const ACTIONS = ["add", "change", "remove", "merge", "separate"] as const;

/**
 * journal.csv: one row a correction that was applied, in the order in which they were. `before` and `after` are objects
 * in JSON of the columns that change, null where nothing was there before, or nothing is after.
 */
export const JournalRow = Type.Object({
  id: Type.String({ pattern: "^[a-z0-9-]+$" }),
  action: oneOf(ACTIONS),
  /** An id, or a link as `source|role|target`. */
  subject: text,
  before: optionalText,
  after: optionalText,
  reason: text,
  author: text,
  day: Type.String({ format: "date" }),
  /** What shows it, where the row of a link does not say so: words, a page, an address. */
  evidence: optionalText,
});

/** Every table of a package by the name of its file; `required` tables must be there. */
export const TABLES = {
  projects: { row: ProjectRow, required: true },
  organisations: { row: OrganisationRow, required: true },
  persons: { row: PersonRow, required: false },
  themes: { row: ThemeRow, required: false },
  territories: { row: TerritoryRow, required: false },
  sources: { row: SourceRow, required: true },
  roles: { row: RoleRow, required: false },
  links: { row: LinkRow, required: true },
  unnamed: { row: UnnamedRow, required: false },
  aliases: { row: AliasRow, required: false },
  decisions: { row: DecisionRow, required: false },
  journal: { row: JournalRow, required: false },
} as const satisfies Record<string, { row: TObject; required: boolean }>;

/** Name of a table of a package. */
export type TableName = keyof typeof TABLES;

/** What datapackage.json says of the whole, beside its resources (Frictionless Data Package v1). */
export const PackageSchema = Type.Object({
  name: Type.String({ pattern: "^[a-z0-9][a-z0-9-]*$" }),
  title: text,
  edition: Type.Optional(optionalText),
  licence: text,
  citation: text,
  source: Type.Object({ title: text, url: optionalAddress }),
  /** Who made the data, in the order in which they are cited. */
  authors: Type.Optional(Type.Array(text, { minItems: 1 })),
  /** The identifier under which they are deposited (DOI, ISO 26324), without an address before it. */
  doi: Type.Optional(Type.String({ pattern: "^10\\.\\d{4,9}/\\S+$" })),
  levels: Type.Optional(Type.Array(DeclaredLevel)),
  vocabulary: Type.Optional(Vocabulary),
  methods: Type.Optional(Methods),
  /** Whether people were left out of it (without-people.ts). */
  withoutPeople: Type.Optional(Type.Boolean()),
  /** Names of projects of the source that are not read to their end: what is absent of these may stand in it. */
  unread: Type.Optional(Type.Array(text, { minItems: 1 })),
});

/**
 * A checked package: its description, the rows of every table (absent tables are empty) and its own columns. What a row
 * has in these is its `attributes`.
 */
export type Dataset = {
  package: Static<typeof PackageSchema> & { edition: string | null };
  attributes?: readonly AttributeColumn[];
} & {
  [T in TableName]: (Static<(typeof TABLES)[T]["row"]> & { attributes?: Attributes })[];
};
