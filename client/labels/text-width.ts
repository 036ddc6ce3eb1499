/** Mean advance of the page's sans, in ems, by kind of letter: near enough to keep names apart without drawing them. */
const NARROW = new Set("iljtfrI.,;:!'’|()[] -1");
const WIDE = new Set("mwMWŒœæÆ@%&");

/** Roughly how wide a text is at a size, in the units of the size; a little more rather than less. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (NARROW.has(letter)) ems += 0.3;
    else if (WIDE.has(letter)) ems += 0.82;
    else if (letter !== letter.toLowerCase()) ems += 0.64;
    else ems += 0.52;
  }
  return ems * size;
}

/** A text cut to a width with an ellipsis where it is longer. */
export function cutText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  // By signs, not by their halves: an emoji is whole or not there.
  const signs = Array.from(new Intl.Segmenter("fr").segment(text), ({ segment }) => segment);
  while (signs.length > 1 && textWidth(`${signs.join("")}…`, size) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}
