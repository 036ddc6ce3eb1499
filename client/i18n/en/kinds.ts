import type { Noun } from "../../../server/contract/i18n/numbers.ts";
import type { Kind } from "../../../server/contract/shared.ts";

/** What each kind of node is called, as the dataset has it. */
export const kinds: Record<Kind, Noun> = {
  project: { one: "{project}", other: "{projects}" },
  organisation: { one: "{organisation}", other: "{organisations}" },
  person: { one: "{person}", other: "{persons}" },
  theme: { one: "{theme}", other: "{themes}" },
  territory: { one: "{territory}", other: "{territories}" },
};
