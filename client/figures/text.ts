/** A family of lettering on a figure, as SVG's `font-family`; the first that a reader's machine has is taken. */
export type Family = "serif" | "sans";

/** Families in order, ending in ones that every machine has. Quoted singly: they stand in double-quoted attributes. */
export const FAMILIES: Record<Family, string> = {
  serif: "Newsreader, Georgia, 'Times New Roman', serif",
  sans: "'Source Sans 3', 'Source Sans Pro', Arial, Helvetica, sans-serif",
};

/** How words stand: size in points, weight 400 to 700. */
export interface Lettering {
  family: Family;
  size: number;
  weight?: number;
}

/**
 * Width of a text in points when it stands in the first family (Source Sans 3, Newsreader) without kerning. Written into the
 * figure as `textLength`, it holds in whatever font its reader has: no measurement in a browser would.
 */
export function textWidth(text: string, { family, size, weight = 400 }: Lettering): number {
  const { letters, others } = WIDTHS[family];
  let thousandths = 0;
  for (const letter of text.normalize("NFD")) {
    if (/\p{Mark}/u.test(letter)) continue;
    const code = letter.codePointAt(0)!;
    thousandths += (code < 127 ? letters[code - 32] : others[letter]) ?? (code < 0x2000 ? 800 : 1000);
  }
  return (thousandths / 1000) * size * (family === "sans" && weight > 450 ? 1.03 : 1);
}

/** A text in lines no wider than `width` points, broken at spaces; a longer word stands on a line of its own. */
export function wrap(text: string, width: number, lettering: Lettering): string[] {
  const lines: string[] = [];
  // Narrow and other no-break spaces hold their words together.
  for (const word of text.split(/[ \n]+/)) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, lettering) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(...broken(word, width, lettering));
  }
  return lines;
}

/** A length as written in a figure: two decimals, no `-0`. */
export const figureNumber = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** A word that no line holds (an address) in pieces. */
function broken(word: string, width: number, lettering: Lettering): string[] {
  const pieces = [""];
  for (const letter of word) {
    if (pieces.at(-1) !== "" && textWidth(pieces.at(-1)! + letter, lettering) > width) pieces.push("");
    pieces[pieces.length - 1] += letter;
  }
  return pieces;
}

/** Advances in thousandths of the size, from space to tilde, as the shipped fonts have them: sans regular, serif semibold. */
const WIDTHS: Record<Family, { letters: readonly number[]; others: Record<string, number> }> = {
  sans: {
    letters: [
      200, 290, 430, 500, 500, 820, 610, 250, 300, 300, 420, 500, 250, 310, 250, 350, 500, 500, 500, 500, 500, 500, 500,
      500, 500, 500, 250, 250, 500, 500, 500, 430, 850, 540, 590, 570, 620, 530, 490, 620, 650, 260, 480, 580, 490, 730,
      650, 660, 570, 660, 570, 530, 540, 650, 520, 790, 510, 480, 540, 300, 350, 300, 500, 500, 540, 500, 550, 460, 560,
      500, 290, 500, 540, 250, 250, 500, 260, 830, 550, 540, 560, 560, 350, 420, 340, 540, 470, 720, 450, 470, 430, 300,
      240, 300, 500,
    ],
    others: {
      "\u00a0": 200,
      "\u202f": 100,
      "’": 250,
      "‘": 250,
      "·": 250,
      "«": 430,
      "»": 430,
      "“": 430,
      "”": 430,
      "–": 480,
      "×": 500,
      "°": 330,
      "−": 500,
    },
  },
  serif: {
    letters: [
      220, 280, 390, 610, 610, 840, 740, 210, 300, 300, 430, 510, 250, 360, 250, 410, 610, 610, 610, 610, 610, 610, 610,
      610, 610, 610, 270, 280, 510, 510, 510, 480, 900, 760, 690, 720, 790, 670, 620, 770, 840, 370, 480, 770, 640,
      1020, 780, 790, 650, 790, 700, 590, 700, 780, 730, 1030, 760, 720, 650, 330, 410, 330, 510, 410, 500, 490, 570,
      460, 580, 480, 380, 520, 590, 300, 280, 580, 290, 870, 600, 540, 580, 570, 430, 410, 380, 570, 550, 780, 530, 550,
      460, 320, 250, 320, 510,
    ],
    others: {
      "\u00a0": 220,
      "\u202f": 110,
      "’": 250,
      "‘": 250,
      "·": 260,
      "«": 530,
      "»": 550,
      "“": 450,
      "”": 450,
      "–": 510,
      "×": 510,
      "°": 380,
      "−": 510,
    },
  },
};
