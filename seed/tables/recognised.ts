import type { Form, Meaning } from "./meanings.ts";

/** What a table is taken for before anybody chose. */
export interface Recognised {
  form: Form;
  /** By the key of the column; others are attributes. */
  meanings: Map<string, Meaning>;
}
