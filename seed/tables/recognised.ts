import type { Form, Meaning } from "./meanings.ts";

/** What a table is taken for before anybody chose. */
export interface Recognised {
  form: Form;
  /** By the key of the column; others are attributes. */
  meanings: Map<string, Meaning>;
  /** Set where no header names a project or who takes part, and the first two columns of names are taken for them. */
  guessed?: true;
}
