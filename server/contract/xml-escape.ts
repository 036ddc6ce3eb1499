/**
 * A text as it may stand in an attribute or an element of XML 1.0 or HTML. Characters that XML 1.0 cannot hold
 * (production Char, section 2.2: most controls, lone surrogates) become U+FFFD, so that every reader accepts the
 * document. Tabs and line breaks are written as references: left bare, a reader folds them in an attribute, and turns a
 * carriage return into a line feed everywhere.
 */
export function escapeXml(text: string): string {
  const legal = ILLEGAL.test(text) || !text.isWellFormed() ? text.toWellFormed().replace(ALL_ILLEGAL, "\uFFFD") : text;
  return MARKUP.test(legal) ? legal.replace(ALL_MARKUP, (character) => REFERENCES[character]!) : legal;
}

// Tried without the `g` flag, which makes `test` remember where it stopped.
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const ALL_ILLEGAL = new RegExp(ILLEGAL, "g");
const MARKUP = /[&<>"\t\n\r]/;
const ALL_MARKUP = new RegExp(MARKUP, "g");

const REFERENCES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};
