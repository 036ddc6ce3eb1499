import { ADDRESS, withoutAddresses } from "./addresses.ts";
import type { Draft, DraftProject, LineSpan, Warning } from "./draft.ts";
import { type Carrier, carriersOfHeading, nameOf, namesOf, readCoFacilitators } from "./carriers.ts";
import { withoutEmails } from "../package/email.ts";
import { encodingFault } from "../package/encoding.ts";
import { fold } from "../package/fold.ts";
import { type Heading, headingNamed, same } from "./headings.ts";
import { type HyphenDoubt, vocabularyOf } from "./hyphen.ts";
import { type Field, FIELDS, type Label, labelsOf, partsOf } from "./labels.ts";
import { type Line, readLines } from "./lines.ts";
import { findLost } from "./lost-labels.ts";
import { type Page, pagesOf } from "./pages.ts";
import { readPartners } from "./partners.ts";
import { readPeople } from "./people.ts";
import { cut, join, joinLines, linesOf, type Run, wordsOf } from "./run.ts";
import { readThemes } from "./themes.ts";

/** A text that holds no project page. */
export class NotABooklet extends Error {
  constructor() {
    super(
      "this text holds no project page: no identity card (« FICHE D’IDENTITÉ » with « Responsable de projet : », " +
        "« Thèmes : », « Partenaires : » …) was found in it.",
    );
    this.name = "NotABooklet";
  }
}

/**
 * The draft that a booklet's text is read into; `source` names the text. E-mail addresses stay out of it. Throws
 * `NotABooklet` where no project page is found.
 */
export function readBooklet(text: string, source: string): Draft {
  const lines = readLines(text);
  const { run: raw, doubts } = joinLines(lines, vocabularyOf(lines));
  const run = withoutAddresses(raw);
  const pages = pagesOf(run);
  if (!pages.some(({ card }) => card && labelsOf(run.text.slice(card.body, card.end), true).length > 0)) {
    throw new NotABooklet();
  }
  return { source, projects: pages.map((page) => readPage(run, page, doubts)), warnings: lines.flatMap(wrongLetters) };
}

/** What is wrong with the encoding of a line. */
function wrongLetters({ number, text }: Line): Warning[] {
  const message = encodingFault(withoutEmails(text));
  return message === null ? [] : [{ lines: [number, number], message }];
}

function readPage(run: Run, page: Page, hyphens: readonly HyphenDoubt[]): DraftProject {
  const whole = cut(run, page.start, page.end);
  const lines = linesOf(whole);
  const warnings: Warning[] = [];
  const warn = (at: LineSpan, message: string) => void warnings.push({ lines: at, message });
  const card = page.card ? cut(run, page.card.body, page.card.end) : { text: "", at: [] };
  const cardLines = linesOf(card, lines);
  if (!page.card) warn(lines, "This page has no identity card; only its heading was read.");
  else if (!page.card.titled)
    warn(cardLines, "The card has no title « FICHE D’IDENTITÉ »; it was known by its labels.");
  if (page.card && !page.card.bounded) {
    warn([cardLines[1], cardLines[1]], "Nothing but the grammar shows where the card's last list ends here.");
  }
  const { head, fields } = partsOf(card);
  reportLabels(fields, cardLines, page, warn);
  const values = valuesOf(fields);
  for (const { field, value } of findLost(values)) {
    warn(linesOf(value), `The label « ${PRINTED[field]} » is lost; « ${told(value)} » was taken for what it led.`);
  }
  const value = (field: Field): Run => values.get(field) ?? { text: "", at: [] };

  const { names, sites, left } = namesOf(head, page.heading);
  if (!values.has("legalForm") && left[0]) {
    values.set("legalForm", left[0]);
    warn(
      linesOf(left[0]),
      `The label « ${PRINTED.legalForm} » is lost; « ${told(left[0])} » was taken for what it led.`,
    );
    left.shift();
  }
  for (const part of left) warn(linesOf(part), `« ${told(part)} » stands above the card's labels and was left out.`);
  const heading = page.heading ?? (names[0] ? headingNamed(run, names[0].name, page.start, page.end) : null);
  const region = regionOfPage(heading, lines, warn);
  const title = heading ? titleAfter(run, heading.end, page) : null;
  if (heading && !title) warn(linesOf(heading.regionAt), "No headline was found after the region.");
  if (heading) reportHeading(heading, names, warn);
  const carriers = [...names, ...carriersOfHeading(heading, names, warn)];
  if (page.card && names.length === 0) warn(cardLines, "The card has no name above its labels.");

  const leads = readPeople(value("leads"));
  const coaches = readPeople(value("accompagnateurs"));
  for (const { lines: at, message } of [...leads.doubts, ...coaches.doubts]) warn(at, message);
  for (const { name, qualifier, lines: at } of coaches.people) {
    if (qualifier) warn(at, `« ${qualifier} » after « ${name} » was left out.`);
  }
  const { themes, doubts: themeDoubts } = readThemes(value("themes"));
  const { partners, open, doubts: partnerDoubts } = readPartners(value("partners"));
  for (const { at, message } of [...themeDoubts, ...partnerDoubts]) warn(linesOf(at), message);
  const titleLines = title ? linesOf(title) : cardLines;
  for (const { line, left, right } of hyphens) {
    const near = [cardLines, titleLines].some(([first, last]) => line >= first && line <= last + 1);
    if (near && !left.includes("@") && !right.includes("@"))
      warn(
        [line - 1, line],
        `It is not sure whether the hyphen of « ${left}${right} » belongs to the word; it was taken away.`,
      );
  }
  return {
    name: nameOf(names, heading),
    title: title && wordsOf(title),
    ...region,
    lines,
    sites,
    legalForm: legalFormOf(value("legalForm")),
    carriers,
    leads: leads.people,
    accompagnateurs: coaches.people.map(({ name, lines: at }) => ({ name, lines: at })),
    coFacilitators: readCoFacilitators(value("coFacilitators")),
    themes,
    partners,
    open,
    warnings: warnings.toSorted((a, b) => a.lines[0] - b.lines[0]),
  };
}

/** What each label leads; one that stands twice leads both. */
function valuesOf(fields: readonly { field: Field; value: Run }[]): Map<Field, Run> {
  const values = new Map<Field, Run>();
  for (const { field } of fields) {
    values.set(field, join(fields.filter((one) => one.field === field).map((one) => one.value)));
  }
  return values;
}

const told = (part: Run) => wordsOf(part).replaceAll(ADDRESS, "…");

const PRINTED: Record<Field, string> = {
  legalForm: "Forme juridique",
  leads: "Responsable de projet",
  coFacilitators: "Co-animation",
  accompagnateurs: "Accompagnateur",
  themes: "Thèmes",
  partners: "Partenaires",
};

type Warn = (lines: LineSpan, message: string) => void;

function reportLabels(fields: (Label & { line: number; value: Run })[], at: LineSpan, page: Page, warn: Warn): void {
  if (!page.card) return;
  for (const { words, sure, line, field, value } of fields) {
    const label = words.replace(/\s+/g, " ").replace(/\s?:$/, "");
    if (!sure) warn([line, line], `« ${label} » was taken for the label « ${PRINTED[field]} : ».`);
    if (value.text.replaceAll(ADDRESS, "").trim() === "")
      warn([line, line], `Nothing stands after the label « ${label} ».`);
  }
  for (const field of FIELDS) {
    const own = fields.filter((one) => one.field === field);
    if (own.length === 0 && field !== "coFacilitators") warn(at, `The card has no label « ${PRINTED[field]} ».`);
    if (own.length > 1)
      warn([own[1]!.line, own[1]!.line], `The card has the label « ${PRINTED[field]} » more than once.`);
  }
}

function reportHeading(heading: Heading, names: readonly Carrier[], warn: Warn): void {
  if (names.length === 0) return;
  const printed = fold(heading.name);
  const all = fold(names.map(({ name }) => name).join(" "));
  if (same(all, printed) || names.some(({ name }) => same(fold(name), printed))) return;
  const card = names.map(({ name }) => name).join(" », « ");
  warn(linesOf(heading.nameAt), `The heading says « ${heading.name} », the card « ${card} ».`);
}

function regionOfPage(
  heading: Heading | null,
  page: LineSpan,
  warn: Warn,
): Pick<DraftProject, "region" | "regionLines"> {
  if (!heading) {
    warn([page[0], page[0]], "No heading with a region was found for this project.");
    return { region: null, regionLines: null };
  }
  const regionLines = linesOf(heading.regionAt);
  const printed = wordsOf(heading.regionAt);
  if (heading.region === "") warn(regionLines, `« ${printed} » is the name of no French region.`);
  else if (!heading.sure) warn(regionLines, `« ${printed} » was taken for the region ${heading.region}.`);
  return { region: heading.region || null, regionLines };
}

/** The headline: the paragraph after the region, or after the card where that follows the region. */
function titleAfter(run: Run, end: number, { card }: Page): Run | null {
  const next = end + /^\s*/.exec(run.text.slice(end))![0].length;
  const from = card && next >= card.start && next < card.end ? card.end : end;
  const start = from + /^\s*/.exec(run.text.slice(from))![0].length;
  const length = run.text.slice(start, start + 400).search(/[\n\f]/);
  if (length > 0 && length <= 250) return cut(run, start, start + length);
  // Without empty lines the text follows at once; it starts with a capital, a headline's further lines as a rule do
  // not.
  const line = /^[^\n\f\v]+(?:\v[\p{Ll}«][^\n\f\v]*){0,3}(?=\v)/u.exec(run.text.slice(start, start + 400));
  return line && cut(run, start, start + line[0].length);
}

function legalFormOf(value: Run): DraftProject["legalForm"] {
  const raw = wordsOf(value).replaceAll(ADDRESS, "").trim().replace(/\.$/, "");
  return raw === "" ? { raw: null, lines: null } : { raw, lines: linesOf(value) };
}
