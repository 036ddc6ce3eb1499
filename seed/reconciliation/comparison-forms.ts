import { fold } from "../package/fold.ts";
import { spelledOut, tellingIn } from "../package/name-forms.ts";

/** What a body of a territorial level calls itself. */
export type LevelForm = "region" | "departement" | "epci" | "commune";

/** What a body says that it is: a level, or a legal form. */
export type Form = LevelForm | "association" | "company" | "foundation" | "state";

/** A name in the forms in which it is compared. */
export interface ComparisonForms {
  name: string;
  folded: string;
  /** Written out, small words left out. */
  spelled: string;
  /** The words of `spelled` in the order of the alphabet. */
  sorted: string;
  /** `spelled` without what says which kind of body it is; itself where nothing would be left. */
  core: string;
  form: Form | null;
  /** Its words that tell it from others. */
  telling: readonly string[];
  /** What stands in it in figures. */
  numbers: string;
}

/** The forms of a name, and of what it holds before and in brackets: « CA du Grand Avignon (COGA) » is three names. */
export function formsOf(names: readonly string[]): ComparisonForms[] {
  const all = names.flatMap((name) => {
    const [, before, inside] = /^(.{2,}?)\s*\(([^()]+)\)\s*$/.exec(name) ?? [];
    return before === undefined || inside === undefined ? [name] : [name, before, ...(isShort(inside) ? [inside] : [])];
  });
  const seen = new Set<string>();
  return all.map(formOf).filter(({ folded }) => folded !== "" && !seen.has(folded) && seen.add(folded));
}

/** Brackets hold a name for short, or words about the name. */
const isShort = (inside: string): boolean => /^[\p{Lu}\d][\p{L}\d'’&-]{1,14}$/u.test(inside) && /\p{Lu}/u.test(inside);

function formOf(name: string): ComparisonForms {
  const folded = fold(name);
  const spelled = spelledOut(name);
  const { core, form } = withoutForm(spelled);
  return {
    ...{ name, folded, spelled, core, form },
    sorted: spelled.split(" ").toSorted().join(" "),
    telling: tellingIn(spelled),
    numbers: (spelled.match(/\d+/g) ?? []).join(" "),
  };
}

/** What a body is, by how its name begins or ends once written out; the longest first. */
const FORMS: readonly (readonly [string, Form])[] = [
  ["societe cooperative interet collectif", "company"],
  ["societe cooperative production", "company"],
  ["societe cooperative", "company"],
  ["communaute communes", "epci"],
  ["communaute urbaine", "epci"],
  ["communaute agglomeration", "epci"],
  ["agglomeration", "epci"],
  ["metropole", "epci"],
  ["intercommunalite", "epci"],
  ["commune", "commune"],
  ["departement", "departement"],
  ["region", "region"],
  ["prefecture", "state"],
  ["association loi 1901", "association"],
  ["association", "association"],
  ["fondation", "foundation"],
  ...["sarl", "sas", "sasu", "eurl", "sa", "scop", "sci", "snc", "gie"].map((form) => [form, "company"] as const),
];

function withoutForm(spelled: string): { core: string; form: Form | null } {
  for (const [words, form] of FORMS) {
    if (spelled.startsWith(`${words} `)) return { core: spelled.slice(words.length + 1), form };
    // « Grenoble Alpes Métropole », « Les Ateliers SARL »; « Plaine Commune » is no commune.
    if (form !== "commune" && spelled.endsWith(` ${words}`)) return { core: spelled.slice(0, -words.length - 1), form };
  }
  return { core: spelled, form: null };
}

const LEVEL_FORMS: ReadonlySet<Form> = new Set(["region", "departement", "epci", "commune", "state"]);

/** Whether two bodies cannot be one by what they say that they are: those of two levels. */
export const isOtherLevel = (a: Form | null, b: Form | null): boolean =>
  a !== null && b !== null && a !== b && LEVEL_FORMS.has(a) && LEVEL_FORMS.has(b);
