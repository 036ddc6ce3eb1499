/** Words on a page of a made-up PDF: in points, from the left and the bottom of an A4 page. */
export interface MadeWords {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/**
 * A PDF whose pages hold these words in Helvetica, each drawn in its turn; a page without words has a grey picture, as
 * a scanned one. « ﬁ » and « ﬂ » are drawn as the one glyph that they are.
 */
export function pdfFile(pages: readonly (readonly MadeWords[])[]): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding" +
      " /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >> >>",
    ...pages.flatMap((words, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * i} 0 R` +
        " /Resources << /Font << /F1 3 0 R >> >> >>",
      streamOf(words.length === 0 ? "0.8 g 60 60 475 722 re f" : words.map(drawn).join("\n")),
    ]),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const place of places) file += `${String(place).padStart(10, "0")} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

/** Lines from the top of a page, one under the other. */
export const column = (lines: readonly string[], x = 60, top = 780): MadeWords[] =>
  lines.map((text, i) => ({ text, x, y: top - 14 * i }));

const streamOf = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const drawn = ({ text, x, y, size = 11 }: MadeWords): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td <${Array.from(text, coded).join("")}> Tj ET`;

/** What Windows-1252 has beyond Latin-1. */
const BEYOND: Record<string, number> = { "’": 0x92, "–": 0x96, œ: 0x9c, Œ: 0x8c, "€": 0x80, "…": 0x85, "•": 0x95 };
const OWN: Record<string, number> = { ﬁ: 1, ﬂ: 2 };

const coded = (letter: string): string => {
  const code = OWN[letter] ?? BEYOND[letter] ?? letter.codePointAt(0)!;
  return (code < 256 ? code : 0x3f).toString(16).padStart(2, "0");
};
