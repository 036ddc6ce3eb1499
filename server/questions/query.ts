import { type TProperties, type TSchema, Type } from "typebox";
import { readList } from "../contract/address-list.ts";
import { BadParameters, type WrongParameter } from "../contract/errors.ts";
import type { Given } from "./address.ts";
import type { Description } from "./question.ts";

interface Parameter {
  type?: string;
  enum?: string[];
  items?: Parameter;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  maxLength?: number;
  default?: unknown;
}

/**
 * The parameters of a question as its schema says: lists separated by commas, numbers and booleans read, defaults
 * filled in. No validator is used, since those at hand drop unknown parameters, turn wrong types in silence, or compile
 * code, which a strict policy forbids in a browser. Throws `BadParameters` with everything that is wrong after the
 * question mark, else in the path.
 */
export function readParameters(
  question: Pick<Description, "path" | "parameters" | "tag">,
  given: Given,
): Record<string, unknown> {
  const { inPath, inQuery } = parted(question);
  // Who answers was chosen by them already.
  const { dataset: _, version: __, ...query } = read(inQuery, textsOf(given.query));
  const path = read(inPath, new Map(Object.entries(given.path).map(([name, text]) => [name, [text]])));
  return { ...path, ...query };
}

/** On every question: which dataset answers, and which version of it. */
const WHICH_DATA = {
  dataset: Type.Optional(
    Type.String({
      description:
        "Name of a dataset, where a database holds several beside each other; one that is not held is refused (409). Without it, the one that is answered from unless told.",
    }),
  ),
  version: Type.Optional(
    Type.String({
      description:
        "Version of the data (`/api/dataset`) that the address was made for; an answer from other data would be another, so that it is refused (409).",
    }),
  ),
};

/** The parameters that stand in the path of a question, and those after the question mark. */
export function parted({ path, parameters, tag }: Pick<Description, "path" | "parameters" | "tag">): {
  inPath: TProperties;
  inQuery: TProperties;
} {
  const names = new Set(path.split("/").flatMap((part) => (part.startsWith(":") ? [part.slice(1)] : [])));
  const those = (wanted: boolean) =>
    Object.fromEntries(Object.entries(parameters).filter(([name]) => names.has(name) === wanted));
  const everywhere = tag === "state" ? {} : WHICH_DATA;
  return { inPath: those(true), inQuery: { ...those(false), ...everywhere } };
}

/** What stands after the question mark, by parameter; throws `BadParameters` where a % encodes no character. */
function textsOf(query: string): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const part of query.split("&")) {
    if (part === "") continue;
    const { name, text } = pairOf(part);
    const known = texts.get(name);
    if (known) known.push(text);
    else texts.set(name, [text]);
  }
  return texts;
}

function pairOf(part: string): { name: string; text: string } {
  const [parameter = "", ...rest] = part.split("=");
  const value = rest.join("=");
  // What is decoded is used: a bundler drops a call whose result is not, and with it the error.
  const decoded = (written: string) => decodeURIComponent(written.replaceAll("+", " "));
  try {
    return { name: decoded(parameter), text: decoded(value) };
  } catch {
    throw new BadParameters([{ parameter, value, allowed: "text encoded as UTF-8, a % itself written %25" }]);
  }
}

function read(properties: TProperties, given: ReadonlyMap<string, string[]>): Record<string, unknown> {
  const wrong: WrongParameter[] = [];
  const families = Object.keys(properties).filter((name) => isFamily(properties[name]!));
  const isMember = (parameter: string): boolean => families.some((name) => parameter.startsWith(`${name}.`));
  for (const [parameter, texts] of given) {
    const isKnown = Object.hasOwn(properties, parameter) && !families.includes(parameter);
    if (!isKnown && !isMember(parameter)) {
      const allowed = Object.keys(properties).filter((name) => !families.includes(name));
      wrong.push({ parameter, value: texts.join(","), allowed, unknown: true });
    }
  }
  const found: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(properties)) {
    const parameter = property as Parameter;
    if (families.includes(name)) {
      const members = membersOf(`${name}.`, given);
      if (members !== null) found[name] = members;
      continue;
    }
    const texts = given.get(name);
    if (texts === undefined) {
      if (parameter.default !== undefined) found[name] = parameter.default;
      else if (!Type.IsOptional(property)) wrong.push({ parameter: name, allowed: inWords(parameter) });
      continue;
    }
    const value =
      parameter.type === "array"
        ? valuesOf(parameter.items ?? {}, texts)
        : texts.length === 1
          ? readOne(parameter, texts[0]!)
          : WRONG;
    if (value === WRONG) wrong.push({ parameter: name, value: texts.join(","), allowed: inWords(parameter) });
    else found[name] = value;
  }
  if (wrong.length > 0) throw new BadParameters(wrong);
  return found;
}

/** Whether a property stands for parameters whose names only the data know, as `attr` for `attr.founded`. */
export const isFamily = (property: TSchema): boolean => (property as Parameter).type === "object";

/**
 * What parameters of one family are given (`attr.founded`, `attr.size`), by the rest of their names; null where none
 * is.
 */
function membersOf(start: string, given: ReadonlyMap<string, string[]>): Record<string, string[]> | null {
  const members = [...given].flatMap(([name, texts]) =>
    name.startsWith(start) ? [[name.slice(start.length), texts] as const] : [],
  );
  return members.length === 0 ? null : Object.fromEntries(members);
}

const WRONG = Symbol("wrong");

/** A parameter given twice is a longer list. An empty list is a mistake, not "no restriction". */
function valuesOf(item: Parameter, values: string[]): unknown {
  const parts = values.flatMap(readList);
  const read = parts.map((part) => (part === "" ? WRONG : readOne(item, part)));
  return read.includes(WRONG) ? WRONG : [...new Set(read)];
}

function readOne(parameter: Parameter, text: string): unknown {
  if (parameter.enum) return parameter.enum.includes(text) ? text : WRONG;
  if (parameter.type === "boolean") return text === "true" ? true : text === "false" ? false : WRONG;
  if (parameter.type === "integer" || parameter.type === "number") {
    const number = Number(text);
    const shaped = parameter.type === "integer" ? /^-?\d+$/.test(text) : /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(text);
    return shaped && within(parameter, number) ? number : WRONG;
  }
  return parameter.maxLength !== undefined && text.length > parameter.maxLength ? WRONG : text;
}

const within = ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Parameter, number: number): boolean =>
  Number.isFinite(number) &&
  number >= (minimum ?? -Infinity) &&
  number <= (maximum ?? Infinity) &&
  number > (exclusiveMinimum ?? -Infinity) &&
  number < (exclusiveMaximum ?? Infinity);

/** What a parameter allows: its values, or words. */
function inWords(parameter: Parameter): string | readonly string[] {
  if (parameter.type === "array") {
    const item = inWords(parameter.items ?? {});
    return typeof item === "string" ? "a list separated by commas, none empty" : item;
  }
  if (parameter.enum) return parameter.enum;
  if (parameter.type === "boolean") return ["true", "false"];
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = parameter;
  if (parameter.type === "integer") return `a whole number from ${minimum} to ${maximum}`;
  if (parameter.type === "number") return `a number above ${exclusiveMinimum} and below ${exclusiveMaximum}`;
  return parameter.maxLength === undefined ? "a text" : `a text of at most ${parameter.maxLength} characters`;
}
