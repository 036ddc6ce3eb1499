/*
 * Lists in addresses, as server and page write and read them. Values are joined by commas; a comma within a value is
 * `\,` and a backslash `\\`. A backslash before anything else is itself, so that addresses from before the rule read as
 * they did.
 */

/** A list as the text of one parameter. */
export const writeList = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(/[\\,]/g, String.raw`\$&`)).join(",");

/**
 * The values of such a text, without the spaces around them; empty ones stay, since only who asks can tell whether one
 * is a mistake.
 */
export function readList(text: string): string[] {
  const values = [""];
  for (const [piece] of text.matchAll(/\\[\\,]|[^\\,]+|[\\,]/g)) {
    if (piece === ",") values.push("");
    else values.push(values.pop()! + (/^\\./.test(piece) ? piece.slice(1) : piece));
  }
  return values.map((value) => value.trim());
}

/** Percent-encoded but for commas and colons, which are harmless in a query and keep it readable. */
export const readable = (text: string): string =>
  encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%3A", ":");

/**
 * The values of a list that are meant, all of which are `known`, where an address may be older than the rule: what is
 * not known alone and becomes so together with its neighbours is one value whose commas were written as they are. What
 * stays unknown is given back as it is.
 */
export function knownValues(values: readonly string[], known: readonly string[]): string[] {
  const [found, all] = [new Set<string>(), new Set(known)];
  // Thousands of values may be given: no more are taken together than make as many commas as some known value has.
  const longest = Math.max(1, ...known.map((text) => text.split(",").length));
  for (let at = 0; at < values.length;) {
    const runs = Array.from({ length: longest }, (_, more) => values.slice(at, at + more + 1));
    const run = runs.find((some) => spellings(some).some((text) => all.has(text))) ?? [values[at]!];
    found.add(spellings(run).find((text) => all.has(text)) ?? run[0]!);
    at += run.length;
  }
  return [...found];
}

const spellings = (parts: readonly string[]): string[] => [parts.join(", "), parts.join(",")];
