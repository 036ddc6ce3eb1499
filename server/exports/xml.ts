import { createCB } from "xmlbuilder2";

/** What a format writes into; see xmlbuilder2's callback API. */
export type XmlBuilder = ReturnType<typeof createCB>;

/** Writes XML piece by piece: `write` is handed a builder and yields after each element that may be sent. */
export async function* xml(write: (builder: XmlBuilder) => AsyncGenerator<void>): AsyncGenerator<string> {
  let pending = "";
  const builder = createCB({
    data: (text: string) => {
      pending += text.replace(/\uFFFE([9AD])/g, "&#x$1;");
    },
    prettyPrint: true,
  });
  builder.dec({ version: "1.0", encoding: "UTF-8" });
  for await (const _ of write(builder)) {
    if (pending.length < CHUNK) continue;
    yield pending;
    pending = "";
  }
  builder.end();
  yield pending;
}

/**
 * Text that XML 1.0 can hold (production Char of the specification): any other character, most controls and lone surrogates,
 * becomes U+FFFD, so that every reader accepts the file. Tabs and line breaks are marked, to be written as character
 * references: left bare, a reader folds them in an attribute, and turns a carriage return into a line feed everywhere.
 */
export function legal(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/[\t\n\r]/g, (space) => `\uFFFE${space.charCodeAt(0).toString(16).toUpperCase()}`);
}

const CHUNK = 32_768;
