import type { FaultCode, TableFault } from "./faults.ts";

/** Why nothing of a file can be read; thrown by its reader, and told as a fault of the file. */
export class UnreadableFile extends Error {
  readonly code: FaultCode;
  /** What the sentence shows of it, where there is something to show. */
  readonly value: string | null;
  constructor(code: FaultCode, value: string | null = null, options?: ErrorOptions) {
    super(code, options);
    this.name = "UnreadableFile";
    this.code = code;
    this.value = value;
  }
}

/** A fault of a file as a whole. */
export const fileFault = (file: string, code: FaultCode, value: string | null = null): TableFault => ({
  code,
  reach: "file",
  file,
  sheet: null,
  row: null,
  column: null,
  letter: null,
  value,
});
