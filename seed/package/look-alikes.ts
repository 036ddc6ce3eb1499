/** Letters of other scripts and signs that look like one of ASCII, by that one. */
const LOOK_ALIKES = new Map(
  Object.entries({
    a: "аα",
    b: "Ьв",
    c: "сϲ",
    d: "ԁ",
    e: "еε",
    h: "һ",
    i: "іι",
    j: "ј",
    k: "кκ",
    m: "м",
    o: "оο",
    p: "рρ",
    q: "ԛ",
    s: "ѕ",
    t: "тτ",
    u: "υ",
    v: "ѵν",
    w: "ԝω",
    x: "хχ",
    y: "уγ",
    "-": "‐‑‒–—―−",
    "'": "’‘ʼ′",
  }).flatMap(([plain, others]) => Array.from(others).map((other) => [other, plain] as const)),
);

/**
 * What a text looks like: two that differ and have the same looks can hardly be told apart on a screen. Capitals are
 * small, invisible characters gone, wide and styled forms plain, and letters of other scripts those of ASCII that they
 * resemble.
 */
export function looksOf(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  const plain = text
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .toLowerCase();
  return Array.from(plain, (letter) => LOOK_ALIKES.get(letter) ?? letter).join("");
}

/** Where two texts that look alike first differ, in words; "" where they don't look alike or are the same. */
export function differenceOf(text: string, other: string): string {
  if (text === other || text.toLowerCase() === other.toLowerCase() || looksOf(text) !== looksOf(other)) return "";
  const [here, there] = [Array.from(text), Array.from(other)];
  const at = here.findIndex((one, i) => one !== there[i]);
  const sign = (found: string | undefined) => (found === undefined ? "no character" : named(found));
  const place = at < 0 ? here.length : at;
  return `they look alike, but character ${place + 1} is ${sign(here[place])} here and ${sign(there[place])} there.`;
}

/** What cannot be seen in a text, in words: zero-width and control characters; null where there is none. */
export function invisibleIn(text: string): string | null {
  if (!/[\p{Cf}\p{Cc}]/u.test(text)) return null;
  const letters = Array.from(text);
  const at = letters.findIndex((one, i) => /[\p{Cf}\p{Cc}]/u.test(one) && !joins(one, letters[i - 1]));
  return at < 0 ? null : `character ${at + 1} is ${named(letters[at]!)}, which cannot be seen; delete it.`;
}

/** Joiners, which shape letters of Arabic and Indic scripts, mean nothing after letters of scripts that don't join. */
const joins = (sign: string, before: string | undefined): boolean =>
  /[\u200C\u200D]/.test(sign) &&
  /[\p{L}\p{M}]/u.test(before ?? "") &&
  !/[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u.test(before!);

/** A character by its number, its name where it is one of the usual culprits, and itself where it can be seen. */
function named(sign: string): string {
  const number = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  const name = NAMES[number] ?? SCRIPTS.find(([script]) => script.test(sign))?.[1];
  const shown = /[\p{Cf}\p{Cc}\p{Z}]/u.test(sign) ? "" : `“${sign}” `;
  return name === undefined ? `${shown}${number}` : `${shown}${number} (${name})`;
}

const NAMES: Record<string, string> = {
  "U+00AD": "soft hyphen",
  "U+200B": "zero-width space",
  "U+200C": "zero-width non-joiner",
  "U+200D": "zero-width joiner",
  "U+200E": "left-to-right mark",
  "U+200F": "right-to-left mark",
  "U+2010": "hyphen",
  "U+2011": "non-breaking hyphen",
  "U+2013": "en dash",
  "U+2014": "em dash",
  "U+2019": "right quotation mark",
  "U+2060": "word joiner",
  "U+2212": "minus sign",
  "U+FEFF": "zero-width no-break space",
};

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Latin}/u, "Latin"],
  [/\p{sc=Greek}/u, "Greek"],
  [/\p{sc=Cyrillic}/u, "Cyrillic"],
];
