import { type Static, Type } from "typebox";
import { KINDS } from "../package/vocabulary.ts";
import { oneOf } from "../package/schema.ts";
import { FORMS, Meaning, POINT_KINDS, SEPARATORS } from "./meanings.ts";

/** What a person chose for one column. What is absent is as proposed. */
export const ColumnChoice = Type.Object({
  meaning: Type.Optional(Meaning),
  /** The signs at which its cells come apart; none: they are whole. */
  separators: Type.Optional(Type.Array(oneOf(SEPARATORS))),
  /** Of a project's name: whether an empty cell means the one above it. */
  continued: Type.Optional(Type.Boolean()),
});
export type ColumnChoice = Static<typeof ColumnChoice>;

/**
 * What a person chose for one sheet. It is known again by its headers, so that the choice holds for a newer version of
 * the file, under another name, with more rows, with columns moved, and with some columns more or fewer.
 */
export const SheetChoice = Type.Object({
  /** Keys of the sheet's columns when it was chosen (`ColumnUnderstanding.key`). */
  headers: Type.Array(Type.String()),
  form: Type.Optional(oneOf(FORMS)),
  /** What the points of a network of one mode are, but those of which the data say it. */
  points: Type.Optional(oneOf(POINT_KINDS)),
  /** By the key of the column. */
  columns: Type.Optional(Type.Record(Type.String(), ColumnChoice)),
});
export type SheetChoice = Static<typeof SheetChoice>;

/** Whether two names that look alike mean one entity. Names, not ids, so that it holds for newer data. */
export const NameChoice = Type.Object({
  kind: oneOf(KINDS),
  a: Type.String(),
  b: Type.String(),
  /** `same` joins them under the name that stands first; `apart` keeps both, and is not asked again. */
  decision: oneOf(["same", "apart"]),
});
export type NameChoice = Static<typeof NameChoice>;

/** What is said of the data as a whole; nothing is made up where nothing is said. */
export const About = Type.Object({
  /** The first file's name where absent. */
  title: Type.Optional(Type.String()),
  authors: Type.Optional(Type.Array(Type.String())),
  year: Type.Optional(Type.Integer()),
  licence: Type.Optional(Type.String()),
  /** Where the data, or what they were taken from, can be found. */
  url: Type.Optional(Type.String()),
});
export type About = Static<typeof About>;

/** A sheet of a workbook. */
export const SheetName = Type.Object({ file: Type.String(), sheet: Type.String() });
export type SheetName = Static<typeof SheetName>;

/** All that a person chose. Plain data, to be kept beside the data and applied to a newer version of them. */
export const Choices = Type.Object({
  sheets: Type.Optional(Type.Array(SheetChoice)),
  /** Sheets of which nothing is taken; in a newer version of the file, called otherwise, known by name alone. */
  without: Type.Optional(Type.Array(SheetName)),
  /** By the words of the data, folded (`RoleWord.key`): the role that they mean. */
  roles: Type.Optional(Type.Record(Type.String(), Type.String())),
  names: Type.Optional(Type.Array(NameChoice)),
  /** By the words of the data, folded (`PlaceMention.key`): id of the territory, null for none. */
  places: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Null()]))),
  about: Type.Optional(About),
});
export type Choices = Static<typeof Choices>;
