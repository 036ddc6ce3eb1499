import { escapeXml as escape } from "../../server/contract/xml-escape.ts";
import { LANGUAGE_CODES, loadWords } from "../i18n/languages.ts";
import type { Words } from "../i18n/words.ts";

const ALL = await Promise.all(LANGUAGE_CODES.map(loadWords));
const [FIRST, ...OTHERS] = ALL as [Words, ...Words[]];

/**
 * The HTML of a page with the words that it shows before, or without, any script: `%page.title%` in the first language,
 * `%page.noScript in each language%`, and the text of an address that nobody serves. Vite calls it when it builds the
 * page. Throws where no such word is.
 */
export function fillHtml(html: string): string {
  return html
    .replace("%notFound in each language%", [notFoundIn(FIRST), ...OTHERS.map(notFoundBelow)].join(""))
    .replaceAll(/%([\w.]+) in each language%/g, (_, path: string) =>
      ALL.map((words) => textAt(words, path)).join(" / "),
    )
    .replaceAll(/%(\w+\.[\w.]+)%/g, (_, path: string) => textAt(FIRST, path));
}

function textAt(words: Words, path: string): string {
  const text = path
    .split(".")
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], words);
  if (typeof text !== "string") throw new Error(`The page's HTML asks for a text that the words have not: ${path}`);
  return escape(text);
}

const notFoundIn = (words: Words): string => {
  const { heading, why, next } = words.notFound;
  return `<h1>${escape(heading)}</h1><p>${escape(why)}</p><p>${next(linkIn("./"))}</p>`;
};

const notFoundBelow = (words: Words): string => {
  const { heading, why, next } = words.notFound;
  const said = `${escape(why)} ${next(linkIn(`./?lang=${words.language}`))}`;
  return `<section lang="${words.language}"><h2>${escape(heading)}</h2><p>${said}</p></section>`;
};

const linkIn =
  (network: string) =>
  (to: "network" | "api", text: string): string =>
    `<a href="${to === "network" ? network : "./api/docs"}">${escape(text)}</a>`;
