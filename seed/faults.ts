/** What is wrong with one place of a package, in words for somebody who edits it in a spreadsheet. */
export interface Fault {
  file: string;
  /** Line in the file as an editor counts, from 1 (the header is line 1); null where the whole file is meant. */
  line: number | null;
  column: string | null;
  value: string | null;
  expected: string;
}

/** Everything that is wrong with a package, all together; nothing of it was loaded. */
export class PackageFaults extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
    super(
      `The data cannot be loaded: ${count}. Nothing was loaded.\n${faults.slice(0, SHOWN).map(describe).join("\n")}${rest(faults.length)}`,
    );
    this.name = "PackageFaults";
    this.faults = faults;
  }
}

const SHOWN = 100;

const rest = (count: number): string => (count > SHOWN ? `\n… and ${count - SHOWN} more.` : "");

/** One line: file, line, column, value, expectation. */
export function describe({ file, line, column, value, expected }: Fault): string {
  const place = [file, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`].filter(
    Boolean,
  );
  const found = value === null ? "" : value === "" ? "is empty; " : `${JSON.stringify(shorten(value))}; `;
  return `- ${place.join(", ")}: ${found}${expected}`;
}

const shorten = (value: string): string => (value.length > 80 ? `${value.slice(0, 79)}…` : value);
