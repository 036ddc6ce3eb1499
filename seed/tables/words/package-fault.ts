import { PACKAGE_FAULTS } from "./package-faults.ts";

/** What the checks of a package say in one language, by their English sentences. */
export type PackageFaultWords = Readonly<Record<(typeof PACKAGE_FAULTS)[number], string>>;

/** What follows a sentence where something near to what stands there is known. */
const NEAR = /^(.*?) (Did you mean .*?\?)(?: T(hey look alike.*))?$/s;

/** What is said of a sentence that is none of them. */
const FOREIGN = "$0 (in English)";

/** The same in English: as the checks say it. */
export const PACKAGE_FAULTS_EN = Object.fromEntries(
  PACKAGE_FAULTS.map((english) => [english, english === FOREIGN ? "$0" : english]),
) as PackageFaultWords;

/**
 * What the checks of a package say, in the language of these words. A sentence that is none of theirs stays, and is
 * said to be English.
 */
export function packageFault(sentences: PackageFaultWords, english: string): string {
  const [, before, near, alike] = NEAR.exec(english) ?? [];
  if (before === undefined) return said(sentences, english);
  const difference = alike === undefined ? [] : [capital(said(sentences, `t${alike}`))];
  return [said(sentences, before), said(sentences, near!), ...difference].join(" ");
}

function said(sentences: PackageFaultWords, english: string): string {
  for (const [pattern, words] of patternsOf(sentences)) {
    const values = pattern.exec(english)?.slice(1);
    if (values) return words.replaceAll(/\$(\d)/g, (_, i: string) => partIn(sentences, values[Number(i)] ?? ""));
  }
  return sentences[FOREIGN].replace("$0", () => english);
}

/** What a sentence takes in: another of them, or a value as it stands. */
const partIn = (sentences: PackageFaultWords, value: string): string =>
  /^(they look|Save it|no character$|“.” U\+)/u.test(value) ? said(sentences, value) : value;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const made = new WeakMap<object, readonly (readonly [RegExp, string])[]>();

/** The sentences as patterns, made once one of them is asked for. */
function patternsOf(sentences: PackageFaultWords): readonly (readonly [RegExp, string])[] {
  const known = made.get(sentences);
  if (known) return known;
  const own = Object.entries(sentences).filter(([english]) => english !== FOREIGN);
  const patterns = own.map(([english, words]) => [patternOf(english), words] as const);
  made.set(sentences, patterns);
  return patterns;
}

function patternOf(english: string): RegExp {
  const parts = english.split(/\$\d/);
  return new RegExp(
    `^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)).join("(.*)")}$`,
    "s",
  );
}
