import type { Fault } from "./faults.ts";

/** The text of a file in UTF-8, with or without byte order mark; or the fault that says how to save it right. */
export function decode(file: string, bytes: Uint8Array): string | Fault {
  const fault = (expected: string): Fault => ({ file, line: null, column: null, value: null, expected });
  if (bytes.length === 0) return fault("the file is empty (0 bytes); a table needs at least its header line.");
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return fault(`the file is in UTF-16. ${SAVE}`);
  }
  if (bytes.includes(0))
    return fault(
      "this is no CSV text but a binary file (a spreadsheet such as .xlsx or .ods, or an archive?). Save it as “CSV UTF-8”.",
    );
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return {
      ...fault(`the file is not in UTF-8, from an accent or other special letter in this line on. ${SAVE}`),
      line: firstWrongLine(bytes),
    };
  }
}

const SAVE = "Save it again as “CSV UTF-8” (in a spreadsheet: Save as, character set UTF-8).";

/** The line where decoding first fails. */
function firstWrongLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 10) continue;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, i));
    } catch {
      return line;
    }
    line += 1;
    start = i + 1;
  }
  return line;
}
