import { ADDRESS, withoutAddresses } from "./addresses.ts";
import { readCoFacilitators } from "./carriers.ts";
import { readCard } from "./card-fields.ts";
import type { Draft, DraftProject, LineSpan, Warn, Warning } from "./draft.ts";
import { withoutEmails } from "../package/email.ts";
import { wrongEncoding } from "../package/encoding.ts";
import type { DoubtCode } from "./doubt-codes.ts";
import { type HyphenDoubt, vocabularyOf } from "./hyphen.ts";
import { labelsOf } from "./labels.ts";
import { type Line, readLines } from "./lines.ts";
import { readHeading } from "./page-heading.ts";
import { type Page, pagesOf } from "./pages.ts";
import { maybePersons } from "./maybe-persons.ts";
import { readPartners } from "./partners.ts";
import { readPeople } from "./people.ts";
import { cut, joinLines, linesOf, type Run, wordsOf } from "./run.ts";
import { readThemes } from "./themes.ts";
import { doubtIn } from "./words/doubt-words.ts";
import { EN } from "./words/en.ts";

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
  const projects = pages.map((page) => readPage(run, page, doubts));
  for (const { project, name, lines: at } of maybePersons(projects))
    projects[project]!.warnings.push(warning(at, "maybe-person", name));
  for (const { warnings } of projects) warnings.sort((a, b) => a.lines[0] - b.lines[0]);
  return { source, projects, warnings: lines.flatMap(wrongLetters) };
}

/** A doubt at some lines, with its sentence in English. */
const warning = (lines: LineSpan, code: DoubtCode, ...values: string[]): Warning => ({
  ...{ lines, code, values },
  message: doubtIn(EN, { code, values }),
});

/** What is wrong with the encoding of a line. */
function wrongLetters({ number, text }: Line): Warning[] {
  const wrong = wrongEncoding(withoutEmails(text));
  if (wrong === null) return [];
  const { meant } = wrong;
  return [
    meant === null ? warning([number, number], "lost-letters") : warning([number, number], "wrong-encoding", meant),
  ];
}

function readPage(run: Run, page: Page, hyphens: readonly HyphenDoubt[]): DraftProject {
  const lines = linesOf(cut(run, page.start, page.end));
  const warnings: Warning[] = [];
  const warn: Warn = (...all) => void warnings.push(warning(...all));
  const card = readCard(run, page, lines, warn);
  const { titleLines, carriers, ...heading } = readHeading(run, page, card, lines, warn);
  const leads = readPeople(card.value("leads"));
  const coaches = readPeople(card.value("accompagnateurs"));
  for (const { lines: at, code, values } of [...leads.doubts, ...coaches.doubts]) warn(at, code, ...values);
  for (const { name, qualifier, lines: at } of coaches.people) {
    if (qualifier) warn(at, "left-out-after", qualifier, name);
  }
  const { themes, doubts: themeDoubts } = readThemes(card.value("themes"));
  const { partners, open, doubts: partnerDoubts } = readPartners(card.value("partners"));
  for (const { at, code, values } of [...themeDoubts, ...partnerDoubts]) warn(linesOf(at), code, ...values);
  reportHyphens(hyphens, [card.lines, titleLines ?? card.lines], warn);
  return {
    ...heading,
    lines,
    sites: card.sites,
    legalForm: legalFormOf(card.value("legalForm")),
    carriers,
    leads: leads.people,
    accompagnateurs: coaches.people.map(({ name, lines: at }) => ({ name, lines: at })),
    coFacilitators: readCoFacilitators(card.value("coFacilitators")),
    themes,
    partners,
    open,
    warnings,
  };
}

/** Warns of hyphens taken away within these lines that may belong to their words. */
function reportHyphens(hyphens: readonly HyphenDoubt[], within: readonly LineSpan[], warn: Warn): void {
  for (const { line, left, right } of hyphens) {
    const near = within.some(([first, last]) => line >= first && line <= last + 1);
    if (near && !left.includes("@") && !right.includes("@")) warn([line - 1, line], "hyphen", `${left}${right}`);
  }
}

function legalFormOf(value: Run): DraftProject["legalForm"] {
  const raw = wordsOf(value).replaceAll(ADDRESS, "").trim().replace(/\.$/, "");
  return raw === "" ? { raw: null, lines: null } : { raw, lines: linesOf(value) };
}
