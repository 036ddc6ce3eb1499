import type { TObject, TSchema } from "typebox";
import { BadParameters, type WrongParameter } from "../contract/errors.ts";

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

/** What stands after the question mark; a parameter given twice is a list. */
export type Address = Readonly<Record<string, string | string[]>>;

/**
 * The parameters of an address as the schema of a route says: lists parted by commas, numbers and booleans read, defaults
 * filled in. Fastify's own validator drops unknown parameters and turns wrong types in silence, so it is not used for them.
 * Throws `BadParameters` with everything that is wrong.
 */
export function readQuery(schema: TObject, given: Address): Record<string, unknown> {
  const properties = schema.properties as Record<string, TSchema>;
  const required = new Set(schema.required ?? []);
  const wrong: WrongParameter[] = [];
  for (const [parameter, value] of Object.entries(given)) {
    if (!Object.hasOwn(properties, parameter)) {
      wrong.push({ parameter, value: [value].flat().join(","), allowed: Object.keys(properties), unknown: true });
    }
  }
  const query: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(properties)) {
    const parameter = property as Parameter;
    const raw = Object.hasOwn(given, name) ? given[name] : undefined;
    if (raw === undefined) {
      if (required.has(name)) wrong.push({ parameter: name, allowed: inWords(parameter) });
      else if (parameter.default !== undefined) query[name] = parameter.default;
      continue;
    }
    const values = [raw].flat();
    const read =
      parameter.type === "array"
        ? readList(parameter.items ?? {}, values)
        : values.length === 1
          ? readOne(parameter, values[0]!)
          : WRONG;
    if (read === WRONG) wrong.push({ parameter: name, value: values.join(","), allowed: inWords(parameter) });
    else query[name] = read;
  }
  if (wrong.length > 0) throw new BadParameters(wrong);
  return query;
}

/** Throws `BadParameters` where a % of an address encodes no character; fastify's parser would leave it as it stands. */
export function checkEncoding(url: string): void {
  const mark = url.indexOf("?");
  if (mark < 0) return;
  for (const part of url.slice(mark + 1).split("&")) {
    const [parameter = "", ...value] = part.split("=");
    try {
      decodeURIComponent(part);
    } catch {
      const allowed = "text encoded as UTF-8, a % itself written %25";
      throw new BadParameters([{ parameter, value: value.join("="), allowed }]);
    }
  }
}

const WRONG = Symbol("wrong");

/** A parameter given twice is a longer list. An empty list is a slip, not "no restriction". */
function readList(item: Parameter, values: string[]): unknown {
  const parts = values.flatMap((value) => value.split(",")).map((part) => part.trim());
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
    return typeof item === "string" ? "a list parted by commas, none empty" : item;
  }
  if (parameter.enum) return parameter.enum;
  if (parameter.type === "boolean") return ["true", "false"];
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = parameter;
  if (parameter.type === "integer") return `a whole number from ${minimum} to ${maximum}`;
  if (parameter.type === "number") return `a number above ${exclusiveMinimum} and below ${exclusiveMaximum}`;
  return parameter.maxLength === undefined ? "a text" : `a text of at most ${parameter.maxLength} characters`;
}
