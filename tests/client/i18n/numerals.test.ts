import { expect, test } from "vitest";
import { en, fr } from "../words.ts";

/** What a text about counts may be given: figures alone, or with a name, a noun, a list or a choice among them. */
const NOUN = { one: "projet", other: "projets", of: "de projets" };
const GIVEN: readonly ((a: number, b: number) => unknown[])[] = [
  (a, b) => [a, b, b, b, b, b],
  (a, b) => [a, b, a, a],
  (a, b) => [a, b, null, NOUN],
  (a, b) => [a, b, NOUN, NOUN],
  (a) => [a, NOUN],
  (a, b) => [a, b, 0, NOUN],
  (a, b) => ["A", a, b, b, NOUN],
  (a, b) => ["A", a, a, b, NOUN],
  (a, b) => ["A", "B", a, b, false],
  (a, b) => ["project", a, b, b, "region"],
  (a, b) => ["atLeast", a, 2, b, "project"],
  (a, b) => ["everywhere", a, 2, b, "region"],
  (a) => [["A"], a, ["B"]],
  (a, b) => [a, b, "projects"],
  (a, b) => [a, { across: b, actors: b }],
  (a, b) => [{ bands: a, loops: b, inside: b }],
];

/** Texts about more than one: of lists that are cut, of names of which several are chosen, of what is too long. */
const OF_MANY = [
  ...[".backbone.shown", ".bridges.more", ".data.namesShown", ".data.namesLead", ".gaps.shown"],
  ...[".figure.pairsTruncated", ".figure.tooMany", ".map.truncated", ".paths.more", ".questions.firstOf"],
  ...[".sharedActors.drawn", ".sharedActors.truncated", ".standalone.tooMany", ".ties.many", ".ties.truncated"],
  ...[".takeAway.tooMany", ".takeAway.long", ".urlLimit.kept", ".exploring.commonAll", ".exploring.commonSome"],
  ...[".table.chooseAll", ".ties.clique", ".sharedActors.found", ".exclusion.sentence"],
];
/** Texts that nobody reads of none. */
const OF_SOME = [".questions.scope.all", ".questions.tie.rest", ".sheet.more"];
/** Texts that are given words, or a rank, where others are given figures. */
const OF_NO_COUNT = [".tableFaults", ".exploring.walkAlong", ".bridges.rangeOf", ".figure.path"];

/** Every text that some figures make, by where it stands; what a text is not made for is none. */
function textsOf(words: unknown, path: string, figures: readonly [number, number]): [string, string][] {
  if (typeof words === "object" && words !== null)
    return Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path}.${key}`, figures));
  if (typeof words !== "function" || [...OF_MANY, ...OF_NO_COUNT].some((one) => path.startsWith(one))) return [];
  if (figures[0] === 0 && OF_SOME.includes(path)) return [];
  return GIVEN.flatMap((given): [string, string][] => {
    try {
      const text: unknown = (words as (...all: unknown[]) => unknown)(...given(...figures));
      return typeof text === "string" && !/undefined|NaN|null|\[object/.test(text)
        ? [[`${path}(${JSON.stringify(given(...figures))})`, text]]
        : [];
    } catch {
      return [];
    }
  });
}

/** Some of so many. */
const FIGURES = [1, 2, 3].flatMap((b) => [0, 1, 2].filter((a) => a <= b).map((a): [number, number] => [a, b]));

const wrong = (words: unknown, signs: readonly RegExp[]): string[] => [
  ...new Set(
    FIGURES.flatMap((figures) => textsOf(words, "", figures))
      .filter(([, text]) => signs.some((sign) => sign.test(text)))
      .map(([where, text]) => `${where} ${text}`),
  ),
];

test("French says « 1 acteur », « 0 acteur », and nothing of « les 1 » or « des 1 »", () => {
  expect(
    wrong(fr, [
      /(?<![\d,.\u202f-])[01] (?!pa(s|ys)(?!\p{L})|fois|plus |sur |dans |sous |des )\p{Ll}+[sx](?!\p{L})/u,
      /\b([Ll]es|[Dd]es|aux|[Cc]es|[Ss]eules les) [01](?![\d,\p{L}]) ?(?!\/)/u,
    ]),
  ).toEqual([]);
});

/** Words in -s that may stand after "1": of what one does. */
const VERBS = "is has was as across ends stays leaves shares takes reaches works counts ties".split(" ").join("|");

test("English says “1 actor”, and nothing of “all 1” or “the 1”", () => {
  const several = `1 (?!(${VERBS})(?!\\p{L}))\\p{Ll}+s(?!\\p{L})`;
  expect(
    wrong(en, [
      new RegExp(`(?<![\\d,.-])${several}`, "u"),
      /\b([Aa]ll|[Tt]hese|[Tt]he|[Tt]he first|other) 1(?![\d,\p{L}])/u,
    ]),
  ).toEqual([]);
});
