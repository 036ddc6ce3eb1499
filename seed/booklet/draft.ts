import { Type, type Static } from "typebox";
import { oneOf } from "../package/schema.ts";
import { DOUBT_CODES, type DoubtCode } from "./doubt-codes.ts";

const text = Type.String({ minLength: 1 });
const optional = Type.Union([text, Type.Null()]);

/** First and last line in the booklet's text, counted from 1. */
export const LineSpan = Type.Tuple([Type.Integer({ minimum: 1 }), Type.Integer({ minimum: 1 })]);
const optionalSpan = Type.Union([LineSpan, Type.Null()]);

/** What the rules were not sure of, and where: a code with the words that it names, and that in English. */
export const Warning = Type.Object({
  lines: LineSpan,
  code: oneOf(DOUBT_CODES),
  values: Type.Array(Type.String()),
  message: text,
});

const name = Type.Object({ name: text, lines: LineSpan });

/** One project as its page prints it; what is absent is null or an empty list. */
export const DraftProject = Type.Object({
  /** As on the card. */
  name: optional,
  /** The headline. */
  title: optional,
  /** Official name of the region. */
  region: optional,
  regionLines: optionalSpan,
  /** The whole page. */
  lines: LineSpan,
  sites: Type.Array(text),
  legalForm: Type.Object({ raw: optional, lines: optionalSpan }),
  carriers: Type.Array(name),
  leads: Type.Array(Type.Object({ name: text, qualifier: optional, lines: LineSpan })),
  accompagnateurs: Type.Array(name),
  coFacilitators: Type.Array(name),
  themes: Type.Array(Type.Object({ mention: text, lines: LineSpan })),
  partners: Type.Array(
    Type.Object({
      mention: text,
      /** Words in parentheses, or words before the name that say what it is. */
      qualifier: optional,
      /** The label whose members it belongs to. */
      group: optional,
      /** False for a group without a name. */
      named: Type.Boolean(),
      lines: LineSpan,
    }),
  ),
  /** Whether the list of partners ends in « etc. » or « … ». */
  open: Type.Boolean(),
  warnings: Type.Array(Warning),
});

/** What a booklet's text is read into; `source` names the text. */
export const Draft = Type.Object({
  source: text,
  projects: Type.Array(DraftProject),
  warnings: Type.Array(Warning),
});

/** See the schema of the same name. */
export type Draft = Static<typeof Draft>;
/** See the schema of the same name. */
export type DraftProject = Static<typeof DraftProject>;
/** See the schema of the same name. */
export type Warning = Static<typeof Warning>;
/** See the schema of the same name. */
export type LineSpan = Static<typeof LineSpan>;
/** Says what the rules were not sure of, and where. */
export type Warn = (lines: LineSpan, code: DoubtCode, ...values: string[]) => void;
/** A partner of a draft. */
export type DraftPartner = DraftProject["partners"][number];
