import { distance } from "fastest-levenshtein";
import { fold } from "../package/fold.ts";
import { cut, type Run } from "./run.ts";

/** The fields of an identity card, in the order in which they are usually printed. */
export const FIELDS = ["legalForm", "leads", "coFacilitators", "accompagnateurs", "themes", "partners"] as const;

/** One of the fields. */
export type Field = (typeof FIELDS)[number];

// Inclusive forms set their endings apart by a point, a slash, a dash, brackets or nothing: « trice.teur », « rice·s »,
// « (s) ».
const ENDING = String.raw`(?:\s?[.·•‧∙⋅/(\-–]\s?\p{L}+\)?\p{L}*)*`;
const COACH = String.raw`accompagnat(?:eure?|rice)s?${ENDING}`;
const OF_PROJECT = String.raw`\s+(?:de\s+la|de|du|des)\s+(?:projet|démarche)s?`;
const BODIES = String.raw`(?:structure|organisme|organisation|institution|acteur|collectivité|association)s`;

const LABELS: Record<Field, string> = {
  legalForm: String.raw`(?:(?:formes?|statuts?)\s+juridiques?|statuts?)`,
  leads: String.raw`(?:(?:co-?)?responsable|(?:co-?)?pilote|porteu(?:r|se)|référente?|chef(?:fe)?)s?${ENDING}${OF_PROJECT}`,
  coFacilitators: String.raw`co[-\s]?anim(?:ation|at(?:eur|rice)s?)${ENDING}`,
  accompagnateurs: String.raw`(?:${COACH}(?:\s+(?:et|ou|&)\s+${COACH})?|accompagnements?|accompagnée?s?\s+par)(?:${OF_PROJECT})?`,
  themes: String.raw`th(?:è|é|e)m(?:e|atique)s?${ENDING}(?:\s+(?:abordé|traité|principa)\p{L}+)?`,
  partners: String.raw`(?:${BODIES}\s+)?partenaires?${ENDING}(?:\s+(?:principa|associé|engagé|impliqué)\p{L}+|\s+(?:et|&)\s+(?:soutiens?|financeurs?|appuis?))?(?:${OF_PROJECT})?`,
};

const ANY = FIELDS.map((field) => `(?<${field}>${LABELS[field]})`).join("|");
const LABEL = new RegExp(String.raw`(?<![\p{L}’'-])(?:${ANY})\s*:`, "giu");
const STARTS = new RegExp(String.raw`^(?:${ANY})\s*:`, "iu");
const BARE = new RegExp(
  String.raw`(?<=^|[\v\n\f])(?:${ANY})(?=\s+(?:[•·–—-]\s*)?[\p{Lu}\p{N}]|[ ]*\v\s*[•·–—-]\s)`,
  "giu",
);
const UNKNOWN = /(?<=^|[\v\n\f])(\p{Lu}[\p{L}.·’'() \v-]{3,40}?)\s*:/gu;

/** A card's label; `sure` is false where it is misspelt or lacks its colon. */
export interface Label {
  field: Field;
  start: number;
  /** After its colon. */
  end: number;
  sure: boolean;
  words: string;
}

/** Whether words start with a card's label and its colon. */
export function startsWithLabel(text: string): boolean {
  return STARTS.test(text);
}

/** Every label of a text, in order; only the certain ones where asked. */
export function labelsOf(text: string, sureOnly = false): Label[] {
  const labels = [...text.matchAll(LABEL)].map((match) => labelOf(match, true));
  if (sureOnly) return labels;
  const taken = (start: number, end: number) => labels.some((one) => start < one.end && end > one.start);
  for (const match of text.matchAll(BARE)) {
    const label = labelOf(match, false);
    if (!taken(label.start, label.end) && !labels.some(({ field }) => field === label.field)) labels.push(label);
  }
  for (const match of text.matchAll(UNKNOWN)) {
    const field = nearestField(match[1]!);
    const end = match.index + match[0].length;
    if (field && !taken(match.index, end) && !labels.some((one) => one.field === field))
      labels.push({ field, start: match.index, end, sure: false, words: match[1]! });
  }
  return labels.toSorted((a, b) => a.start - b.start);
}

/** A card's text in parts: what stands before the first label, and what follows each. */
export function partsOf(card: Run): { head: Run; fields: (Label & { line: number; value: Run })[] } {
  const labels = labelsOf(card.text);
  const fields = labels.map((label, i) => ({
    ...label,
    line: card.at[label.start]!,
    value: cut(card, label.end, labels[i + 1]?.start),
  }));
  return { head: cut(card, 0, labels[0]?.start), fields };
}

function labelOf(match: RegExpExecArray, sure: boolean): Label {
  const field = FIELDS.find((name) => match.groups![name] !== undefined)!;
  return { field, start: match.index, end: match.index + match[0].length, sure, words: match[0] };
}

const SPELLINGS: [Field, string][] = [
  ["legalForm", "forme juridique"],
  ["leads", "responsable de projet"],
  ["leads", "responsables de projet"],
  ["leads", "responsable du projet"],
  ["coFacilitators", "co animation"],
  ["accompagnateurs", "accompagnateur"],
  ["accompagnateurs", "accompagnateurs"],
  ["accompagnateurs", "accompagnatrice"],
  ["accompagnateurs", "accompagnatrices"],
  ["themes", "themes"],
  ["themes", "theme"],
  ["partners", "partenaires"],
  ["partners", "partenaire"],
];

/** The field whose label these words misspell by a letter or two. */
function nearestField(words: string): Field | null {
  const folded = fold(words);
  const near = SPELLINGS.find(([, label]) => distance(folded, label) <= (label.length > 7 ? 2 : 1));
  return near?.[0] ?? null;
}
