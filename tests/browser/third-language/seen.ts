import { KINDS, LEVELS, ROLES, SECTIONS, STATUSES } from "../../../server/contract/vocabulary.ts";
import { unmarked } from "./accented.ts";

/** What answers hold that is not shown as it stands. */
const CODES: ReadonlySet<string> = new Set([...KINDS, ...LEVELS, ...ROLES, ...SECTIONS, ...STATUSES, "network", "lab"]);

/** A text of the page: what it says, where it stands, and whether it is of a drawing, which cuts and breaks names. */
export interface Seen {
  text: string;
  where: string;
  drawn: boolean;
}

/**
 * Every text of the page, in sight or folded away, with what is said of things that have none; not what stands in
 * another language by its own account (printed words, methods in French). Runs in the browser.
 */
export function textsOfPage(): Seen[] {
  const language = document.documentElement.lang;
  const seen: Seen[] = [];
  const note = (text: string | null, element: Element, what = ""): void => {
    if (!text?.trim() || element.closest("[lang]")?.getAttribute("lang") !== language) return;
    const around = element.closest("[class]");
    const where = `${around?.localName}.${around?.className} ${element.localName}${what}`;
    seen.push({ text: text.trim(), where, drawn: element.closest("svg") !== null });
  };
  note(document.title, document.documentElement, " title");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement!.closest("script, style, noscript")) note(node.textContent, node.parentElement!);
  for (const element of document.body.querySelectorAll("*"))
    for (const name of ["aria-label", "aria-description", "aria-valuetext", "title", "placeholder", "alt"])
      note(element.getAttribute(name), element, ` [${name}]`);
  return seen;
}

/** What reaches out of the screen and cannot be scrolled to where it stands. Runs in the browser. */
export function tooWide(): string[] {
  const wide: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) wide.push(`the page by ${page.scrollWidth - page.clientWidth} px`);
  for (const element of document.body.querySelectorAll("*")) {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (!element.checkVisibility() || width < 2 || height < 2 || (left >= -1 && right <= page.clientWidth + 1))
      continue;
    let around = element.parentElement;
    while (around && !/auto|scroll|hidden|clip/.test(getComputedStyle(around).overflowX)) around = around.parentElement;
    if (around && around !== document.body) continue;
    const inside = element.closest("[class]");
    wide.push(
      `${inside?.localName}.${inside?.className} ${element.localName}, ${Math.round(left)} to ${Math.round(right)} px`,
    );
  }
  return wide;
}

/** Texts of the data, longest first: all that answers hold but codes and figures. */
export function textsOfData(...answers: unknown[]): string[] {
  const found = new Set<string>();
  const read = (value: unknown): void => {
    if (typeof value === "string") {
      const text = value.trim().replaceAll(/\s+/g, " ");
      if (text.length > 2 && !CODES.has(text)) found.add(text);
    } else if (typeof value === "object" && value !== null) for (const item of Object.values(value)) read(item);
  };
  answers.forEach(read);
  return [...found].toSorted((a, b) => b.length - a.length);
}

/** Whether parts stand in a name one after the other. */
function isCutOf(parts: readonly string[], name: string): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = name.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

/** The words of a text that are neither of the made-up language nor of the data. */
export function missed({ text, drawn }: Seen, data: readonly string[]): string[] {
  let rest = text.replaceAll(/\s+/g, " ");
  if (unmarked(rest).length === 0) return [];
  // A drawing cuts names that are too long, and breaks them into lines.
  const parts = rest.split("…").map((part) => part.trim());
  if (drawn && data.some((one) => isCutOf(parts, one))) return [];
  for (const one of data) {
    if (unmarked(rest).length === 0) return [];
    rest = rest.replaceAll(one, " ");
  }
  return unmarked(rest);
}
