import type { Noun } from "../../server/contract/i18n/numbers.ts";
import type { Kind } from "../../server/contract/shared.ts";

/**
 * What each kind of node is called, one of them and several: names in braces, which stand for the words of the dataset
 * or of the language (`of-dataset.ts`), so that they are the same in every language.
 */
export const kinds: Record<Kind, Noun> = {
  project: { one: "{project}", other: "{projects}" },
  organisation: { one: "{organisation}", other: "{organisations}" },
  person: { one: "{person}", other: "{persons}" },
  theme: { one: "{theme}", other: "{themes}" },
  territory: { one: "{territory}", other: "{territories}" },
};
