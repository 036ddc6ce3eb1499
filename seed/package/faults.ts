import { withoutEmails } from "./email.ts";

/** What is wrong with one place of a package, in words for somebody who edits it in a spreadsheet. */
export interface Fault {
  file: string;
  /** Line in the file as an editor counts, from 1 (the header is line 1); null where the whole file is meant. */
  line: number | null;
  column: string | null;
  value: string | null;
  /** What was expected in its place: a phrase or sentences with their full stop. */
  expected: string;
}

/** Everything that is wrong with a package, all together; nothing of it was loaded. E-mail addresses are hidden. */
export class PackageFaults extends Error {
  readonly faults: readonly Fault[];
  constructor(all: readonly Fault[]) {
    const faults = all.map(withoutAddresses);
    const count = faults.length === 1 ? "one fault" : `${faults.length} faults`;
    super(`The data cannot be loaded: ${count}. Nothing was loaded.\n${list(faults).join("\n")}`);
    this.name = "PackageFaults";
    this.faults = faults;
  }
}

/** How many faults of one column are listed one by one; a thousand rows with the same mistake would hide the others. */
const SHOWN = 20;

/** One line: file, line, column, value, expectation. */
export function describe({ file, line, column, value, expected }: Fault): string {
  const place = [file, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`];
  const found = value === null ? "" : value === "" ? "the cell is empty; " : `found "${shorten(value)}"; `;
  return `- ${place.filter((part) => part !== null).join(", ")}: ${found}${expected}`;
}

function list(faults: readonly Fault[]): string[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const column = JSON.stringify([fault.file, fault.column]);
    const group = groups.get(column);
    if (group) group.push(fault);
    else groups.set(column, [fault]);
  }
  return [...groups.values()].flatMap((group) => {
    const rest = group.length - SHOWN;
    const shown = group.slice(0, SHOWN).map(describe);
    if (rest <= 0) return shown;
    const { file, column } = group[0]!;
    return [...shown, `- ${file}${column === null ? "" : `, column ${column}`}: … and ${rest} more.`];
  });
}

function withoutAddresses(fault: Fault): Fault {
  return {
    ...fault,
    column: fault.column && withoutEmails(fault.column),
    value: fault.value && withoutEmails(fault.value),
    expected: withoutEmails(fault.expected),
  };
}

/** A value on one line, cut where it is long. */
function shorten(value: string): string {
  const line = value.replaceAll(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
