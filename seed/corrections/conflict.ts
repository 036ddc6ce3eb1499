/** Why a correction cannot be applied, for those who put it into the words of their language. */
export type Reason =
  | { code: "not-json"; column: "before" | "after" }
  | { code: "needed"; column: string }
  | { code: "unknown-column"; column: string; table: string }
  | { code: "wrong-value"; column: string; value: string; expected: string }
  /** `name`: of the row that has the id; null where it is the former id of something that was joined, or changed. */
  | { code: "exists"; id: string; name: string | null }
  | { code: "missing"; id: string }
  | { code: "changed"; column: string; found: string; expected: string }
  | { code: "several"; subject: string; count: number }
  | { code: "still-linked"; id: string; count: number }
  | { code: "not-joined"; a: string; b: string }
  | { code: "tied"; a: string; b: string }
  | { code: "wrong-kind"; id: string }
  | { code: "other-content"; id: string }
  | { code: "cut"; count: number; size: number }
  | { code: "together"; id: string }
  | { code: "unsound"; fault: string };

/** A correction that does not fit the data: nothing of it was applied. */
export class Conflict extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(inEnglish(reason));
    this.name = "Conflict";
    this.reason = reason;
  }
}

/** One English sentence, for the command line and for logs. */
function inEnglish(reason: Reason): string {
  switch (reason.code) {
    case "not-json":
      return `the column ${reason.column} must hold an object in JSON, or nothing.`;
    case "needed":
      return `the column ${reason.column} is needed.`;
    case "unknown-column":
      return `${reason.table}.csv has no column ${reason.column}.`;
    case "wrong-value":
      return `${reason.column}: found "${reason.value}"; ${reason.expected}`;
    case "exists":
      return `${reason.id} is there already.`;
    case "missing":
      return `${reason.id} is not in the data.`;
    case "changed":
      return `${reason.column} is ${reason.found} in the data, not ${reason.expected} as when the correction was made.`;
    case "several":
      return `${reason.count} rows of ${reason.subject} fit the correction; it must name one.`;
    case "still-linked":
      return `${reason.id} still stands in ${reason.count} rows of links or partners; remove these first.`;
    case "not-joined":
      return `${reason.a} and ${reason.b} cannot be one: only two organisations, people or themes can.`;
    case "tied":
      return `${reason.a} and ${reason.b} are linked to each other, and would be linked to themselves.`;
    case "wrong-kind":
      return `${reason.id} does not fit there: the kind of what an id names stands before its colon.`;
    case "other-content":
      return `a correction with the id ${reason.id} was applied already, and says something else.`;
    case "cut":
      return `${reason.count} of the ${reason.size} rows that go together are there; the file was cut.`;
    case "together":
      return `it goes with ${reason.id}, which is refused.`;
    case "unsound":
      return `the tables would no longer load: ${reason.fault}`;
  }
}
