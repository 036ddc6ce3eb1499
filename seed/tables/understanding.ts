import type { AttributeType } from "../package/attributes.ts";
import type { Reason } from "../package/candidates.ts";
import type { Kind, PlaceLevel, Role } from "../package/vocabulary.ts";
import type { About } from "./choices.ts";
import type { TableFault } from "./faults.ts";
import type { Form, Meaning, PointKind, Separator } from "./meanings.ts";

/**
 * What was understood of the files that were opened: all that a screen shows and lets one change. Plain data, which can
 * be sent as a message. The choices that lead to it are kept apart (`Choices`).
 */
export interface Understanding {
  files: FileUnderstanding[];
  /** Words that say a role, in headers and cells, and the role that each is taken for. */
  roles: RoleWord[];
  /** Names that may mean one entity, likeliest first; at most `SHOWN_NAMES`, of `nameCount`. */
  names: NamePair[];
  nameCount: number;
  /** Places that are named, ambiguous ones first, then unknown ones. */
  places: PlaceMention[];
  /** By file, sheet and row; of `faultCount` at most `SHOWN_FAULTS`, of one kind in one column `SHOWN_OF_GROUP`. */
  faults: TableFault[];
  /** How many there are of the kind and in the column of each that is listed (`groupOf`). */
  faultGroups: [string, number][];
  faultCount: number;
  counts: Counts;
  /** Whether a package comes of it: there are a project and an actor. */
  ready: boolean;
  /** The programme whose open data these are, known by its headers. */
  programme: "cordis" | "keep" | null;
  /** Of a package: its name, which no other has that is shown with it; null of tables. */
  packageName: string | null;
  /** What is said of the data, with the title that is taken where none is chosen. */
  about: About & { title: string };
}

/** How many pairs of names are listed. */
export const SHOWN_NAMES = 200;

/** The sentence of what came out: « 5 projets, 20 organisations, 3 engagées dans plusieurs ». */
export interface Counts {
  projects: number;
  organisations: number;
  persons: number;
  themes: number;
  territories: number;
  /** Distinct ties between an actor and a project, by role. */
  links: number;
  /** Actors of at least two projects. */
  shared: number;
  /** Rows that hold something, headers apart, and those of them that are set apart. */
  rows: number;
  setApart: number;
}

/** A file, or one in an archive. */
export interface FileUnderstanding {
  name: string;
  /** What it is written in, by its content and not its name. */
  format: "text" | "xlsx" | "ods" | "gexf" | "graphml" | "json" | "pajek" | "dl" | "package" | "unknown";
  /** Of a text: how its letters are encoded and what separates its cells; null for others. */
  encoding: "UTF-8" | "UTF-16" | "Windows-1252" | "Mac Roman" | null;
  separator: string | null;
  /** None where nothing of it could be read; its faults say why. */
  sheets: SheetUnderstanding[];
}

/** A sheet; a file without sheets is one. */
export interface SheetUnderstanding {
  file: string;
  /** Null where the file has no sheets. */
  sheet: string | null;
  /** What it is taken for, what would be proposed, and what it may be taken for instead. */
  form: Form;
  proposed: Form;
  forms: Form[];
  /** What the points of a network of one mode are; null of other forms. */
  points: PointKind | null;
  /** The keys of its columns: `SheetChoice.headers`. */
  headers: string[];
  /** The row that is taken for the header, as the spreadsheet numbers it. */
  headerRow: number;
  /** Rows below it that hold something, and how many of them are set apart. */
  rows: number;
  setApart: number;
  columns: ColumnUnderstanding[];
}

/** A column and what it is taken for. */
export interface ColumnUnderstanding {
  /** Its header; « (2) » stands behind one that is there already, and the letter for an empty one. Key of choices. */
  key: string;
  /** As printed; "" where it is empty. */
  header: string;
  /** As the spreadsheet names it: A, B, … AA. */
  letter: string;
  meaning: Meaning;
  proposed: Meaning;
  /** What it may be taken for in this form. */
  meanings: Meaning[];
  /** Whether it dates links, so that a project lasts from the first of them to the last. */
  spans: boolean;
  /** What its values are, or nearly all of them: the others are told of and left out. */
  type: AttributeType;
  /** First distinct values, at most five, and how many rows have one and how many differ. */
  samples: string[];
  filled: number;
  distinct: number;
  /** What separates its lists: chosen or proposed, and each sign that occurs with the number of its cells. */
  separators: Separator[];
  proposedSeparators: Separator[];
  signs: { sign: Separator; cells: number }[];
  /** First cells that come apart, at most three, and into what. */
  parts: { row: number; cell: string; parts: string[] }[];
  /** Whether an empty cell means the one above it, as where a project's name stands in its first row alone. */
  continued: boolean;
  /** Why it is proposed to be ignored; e-mail addresses are never taken. */
  ignored: "empty" | "emails" | null;
}

/** Words that say in which role somebody takes part. */
export interface RoleWord {
  /** Folded; key of choices. */
  key: string;
  words: string;
  role: Role;
  proposed: Role;
  /** Whether the words are known to mean the role; else they are kept beside each link that has another than `own`. */
  known: boolean;
  /** Id of a role of the data's own that is called by these words, which is proposed; null where they are known. */
  own: Role | null;
  /** Number of rows. */
  rows: number;
}

/** A row where a name stands. */
export interface NameContext {
  file: string;
  sheet: string | null;
  row: number;
  /** Projects of the row. */
  projects: string[];
}

/** A name in a pair, with where it stands. */
export interface NameInPair {
  name: string;
  /** Number of rows, and of the projects in them. */
  rows: number;
  projects: number;
  /** The first rows, at most three. */
  contexts: NameContext[];
}

/** Two names that may mean one entity. */
export interface NamePair {
  kind: Kind;
  a: NameInPair;
  b: NameInPair;
  /** What speaks for it. */
  reasons: Reason[];
  /** From 0 to 1; orders the list and means nothing else. */
  score: number;
  /** Null where nobody decided; they are apart until then. */
  decision: "same" | "apart" | null;
}

/** A place that is named in the data. */
export interface PlaceMention {
  /** Folded; key of choices. */
  key: string;
  words: string;
  /** Number of rows. */
  rows: number;
  /** What the name or code alone may be; at most twenty. */
  candidates: PlaceCandidate[];
  /** `found`: one candidate; `ambiguous`: several, none is taken until one is chosen; `unknown`: none. */
  state: "found" | "ambiguous" | "unknown" | "chosen";
  /** Id of the territory that is taken; null for none. The words are kept beside the entity in any case. */
  territory: string | null;
}

/** A place of the official list. */
export interface PlaceCandidate {
  /** Id of the territory, `territory:<level>-<code>`. */
  id: string;
  level: PlaceLevel;
  code: string;
  name: string;
  /** Names of the départements it lies in, which tell places of one name apart. */
  departements: string[];
}
