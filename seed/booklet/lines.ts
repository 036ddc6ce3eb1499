/** A line of the booklet without the spaces around it. A form feed within a line makes two of one number. */
export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
  /** Whether a page may start here: a form feed, or the space that a form feed was turned into. */
  opens: boolean;
}

/** The lines of a text with any line ends, with or without byte order mark. */
export function readLines(text: string): Line[] {
  const printed = text
    .replace(/^\uFEFF/, "")
    .normalize("NFC")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t\v]/g, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u200B-\u200D\u2060\uE000-\uF8FF]/g, "")
    .replace(/\u00AD(?=[ ]*[\r\n])/g, "-")
    .replaceAll("\u00AD", "")
    .replace(/[ﬀﬁﬂﬃﬄ]/g, (ligature) => ligature.normalize("NFKC"))
    .split(/\r\n|\n|\r/);
  const fed = printed.some((line) => line.includes("\f"));
  const inked = printed.filter(isInked);
  const doubled = isDoubleSpaced(printed);
  const indent = inked.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Infinity);
  return printed
    .flatMap((line, i) =>
      line.split("\f").map((part, j) => ({
        number: i + 1,
        text: part.trim().replace(/ {2,}/g, " "),
        opens: fed ? j > 0 : part.trim() !== "" && part.startsWith(" ", indent),
      })),
    )
    .filter((_, i, all) => !doubled || isInked(all[i]!.text) || !isInked(all[i - 1]?.text ?? ""))
    .flatMap(splitAtHyphens);
}

const isInked = (line: string) => line.trim() !== "";

/** Whether an empty line stands after every line, or nearly so, and therefore means nothing. */
function isDoubleSpaced(lines: readonly string[]): boolean {
  const ends = lines.slice(0, -1).flatMap((line, i) => (isInked(line) ? [isInked(lines[i + 1]!)] : []));
  return ends.length > 5 && ends.filter((inked) => inked).length < ends.length / 20;
}

/** A text that was wrapped anew may hold the hyphen of a former line's end within a line. */
function splitAtHyphens(line: Line): Line[] {
  return line.text.split(/(?<=\p{L}-) (?=\p{L})/u).map((text, i) => ({ ...line, text, opens: line.opens && i === 0 }));
}
