/**
 * A name as search and order see it: lower case, no accents, ligatures spelt out, every run of anything but letters and
 * digits (apostrophes, hyphens, quotes, points) one space. "L’Hôpital d'Évry" → "l hopital d evry".
 */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}
