/** Letters that Unicode does not take apart into a plain one and a mark, and how they are written without it. */
const PLAIN = new Map(
  Object.entries({
    æ: "ae",
    œ: "oe",
    ß: "ss",
    þ: "th",
    ø: "o",
    đ: "d",
    ð: "d",
    ł: "l",
    ħ: "h",
    ŧ: "t",
    ŋ: "n",
    ı: "i",
    ȷ: "j",
    ɨ: "i",
    ʉ: "u",
    ƀ: "b",
    ς: "σ",
    // Arabic letters that are written in one way or another for the same word, and the line that stretches a word.
    ى: "ي",
    ی: "ي",
    ک: "ك",
    ة: "ه",
    "\u0640": "",
  }),
);
const PLAIN_ALONE = /^[ -~]*$/;
const NEITHER = /[^a-z0-9]+/g;
const SPECIAL = new RegExp(`[${[...PLAIN.keys()].join("")}]`, "gu");

/**
 * A name as search and order see it: lower case, no accents, ligatures and barred letters in plain ones, every run of
 * anything but letters and digits (apostrophes, hyphens, quotes, points) one space. "L’Hôpital d'Évry" → "l hopital d
 * evry".
 */
export function fold(name: string): string {
  // Most words are of plain letters, which need no more.
  if (PLAIN_ALONE.test(name)) return name.toLowerCase().replace(NEITHER, " ").trim();
  return (
    name
      .normalize("NFKD")
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[\p{Mark}\p{Cf}]/gu, "")
      .replace(SPECIAL, (letter) => PLAIN.get(letter)!)
      // Syllables of Hangul, which were taken apart, are letters to whoever types them.
      .normalize("NFC")
      .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
      .trim()
  );
}
