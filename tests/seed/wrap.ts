/**
 * A text with its lines wrapped anew at a width, each on its own; a first space or form feed, which may open a page,
 * stays.
 */
export function wrapLines(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => `${/^[ \f]*/.exec(line)![0]}${wrap(line, width)}`)
    .join("\n");
}

/** A text with its paragraphs wrapped anew at a width, as editors do: what parted lines within them is lost. */
export function wrapParagraphs(text: string, width: number): string {
  return text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => wrap(paragraph, width))
    .join("\n\n");
}

/** Breaks at spaces and after hyphens within words. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    for (const [i, piece] of word.split(/(?<=\p{L}-)(?=\p{L})/u).entries()) {
      const glue = i === 0 && line !== "" ? " " : "";
      if (line !== "" && line.length + glue.length + piece.length > width) {
        lines.push(line);
        line = piece;
      } else line += glue + piece;
    }
  }
  return [...lines, line].join("\n");
}
