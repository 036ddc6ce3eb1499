import { fold } from "../package/fold.ts";
import { type Carrier, carriersOfHeading, nameOf } from "./carriers.ts";
import type { CardFields } from "./card-fields.ts";
import type { DraftProject, LineSpan, Warn } from "./draft.ts";
import { type Heading, headingNamed, same } from "./headings.ts";
import type { Page } from "./pages.ts";
import { cut, linesOf, type Run, wordsOf } from "./run.ts";

/** What stands over a project's text and who carries it. */
export interface PageHeading extends Pick<DraftProject, "name" | "title" | "region" | "regionLines" | "carriers"> {
  /** Where the headline stands; null without one. */
  titleLines: LineSpan | null;
}

/**
 * Reads name, region and headline of a page beside what its card says, and warns of what is absent or differs; `lines`
 * are those of the page.
 */
export function readHeading(
  run: Run,
  page: Page,
  { names, lines: cardLines }: CardFields,
  lines: LineSpan,
  warn: Warn,
): PageHeading {
  const heading = page.heading ?? (names[0] ? headingNamed(run, names[0].name, page.start, page.end) : null);
  const region = regionOfPage(heading, lines, warn);
  const title = heading ? titleAfter(run, heading.end, page) : null;
  if (heading && !title) warn(linesOf(heading.regionAt), "no-headline");
  if (heading) reportHeading(heading, names, warn);
  const carriers = [...names, ...carriersOfHeading(heading, names, warn)];
  if (page.card && names.length === 0) warn(cardLines, "no-name");
  return {
    name: nameOf(names, heading),
    title: title && wordsOf(title),
    ...region,
    carriers,
    titleLines: title && linesOf(title),
  };
}

function reportHeading(heading: Heading, names: readonly Carrier[], warn: Warn): void {
  if (names.length === 0) return;
  const printed = fold(heading.name);
  const all = fold(names.map(({ name }) => name).join(" "));
  if (same(all, printed) || names.some(({ name }) => same(fold(name), printed))) return;
  const card = names.map(({ name }) => name).join(" », « ");
  warn(linesOf(heading.nameAt), "heading-differs", heading.name, card);
}

function regionOfPage(
  heading: Heading | null,
  page: LineSpan,
  warn: Warn,
): Pick<DraftProject, "region" | "regionLines"> {
  if (!heading) {
    warn([page[0], page[0]], "no-heading");
    return { region: null, regionLines: null };
  }
  const regionLines = linesOf(heading.regionAt);
  const printed = wordsOf(heading.regionAt);
  if (heading.region === "") warn(regionLines, "region-unknown", printed);
  else if (!heading.sure) warn(regionLines, "region-taken", printed, heading.region);
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
