import { ADDRESS } from "./addresses.ts";
import { splitAtAnd } from "./conjunction.ts";
import { doubt } from "./doubt-codes.ts";
import type { DraftPartner } from "./draft.ts";
import { type Item, type List, readList } from "./list.ts";
import { isKindAlone, namingOf } from "./naming.ts";
import { headNoun, isKind, isPlural, LABELS, PLACES, SERVICES, withoutArticle } from "./nouns.ts";
import { afterSentence, partsOfSentence } from "./sentence.ts";
import { cut, join, linesOf, replace, type Run, split, wordsOf } from "./run.ts";

/** Partners as a card lists them, whether the list is open, and what could not be read with certainty. */
export interface Partners {
  partners: DraftPartner[];
  open: boolean;
  doubts: List["doubts"];
}

/** Reads a list of partners. */
export function readPartners(value: Run): Partners {
  const list = readList(bulleted(replace(value, new RegExp(ADDRESS, "g"), ", ")));
  const doubts = [...list.doubts];
  return { partners: readItems(list.items, null, doubts), open: list.open, doubts };
}

/** A dash that starts a line. */
const DASH = /(?<=^|[\v\n])[-–—](?= )/gu;

/** A list in which several lines start with a dash, with the bullets that these are. */
const bulleted = (value: Run): Run => ((value.text.match(DASH)?.length ?? 0) < 2 ? value : replace(value, DASH, "•"));

/** A label whose members are being read; one that `lasts` reaches to the end of its sentence. */
interface Group {
  label: string;
  lasts: boolean;
}

/** The partners of these items; `outer` is the label in whose parentheses they stand. */
function readItems(items: readonly Item[], outer: string | null, doubts: List["doubts"]): DraftPartner[] {
  const partners: DraftPartner[] = [];
  let group: Group | null = null;
  let sentence = false;
  for (let i = 0; i < items.length; i++) {
    const services = servicesOf(items, i);
    if (services) {
      partners.push(services.partner);
      i = services.last;
      continue;
    }
    const printed = items[i]!;
    const { head: named, opens } = afterSentence(printed.head, sentence);
    sentence ||= opens;
    const item = { ...printed, head: named };
    if (sentence) doubts.push({ at: named, ...doubt("from-sentence", wordsOf(named)) });
    const { head, label } = introduced(item, doubts);
    if (label) group = { label, lasts: true };
    else if (group && !group.lasts && !belongs(head)) group = null;
    const alone = item.stops && (i === 0 || items[i - 1]!.stops);
    const around = { last: item.stops || sentence, only: alone && !sentence, sentence };
    const read = readItem({ ...item, head }, outer ?? group?.label ?? null, around, doubts);
    if (group && !group.lasts && read.partners.length > 0) {
      doubts.push({ at: head, ...doubt("member-over-comma", wordsOf(head), group.label) });
    }
    partners.push(...read.partners);
    if (read.label && !outer) group = { label: read.label, lasts: false };
    if (read.closed && group && !group.lasts) group = null;
    if (item.stops) [group, sentence] = [null, false];
    if (item.tail.text) partners.push(...readItems(tailOf(item), outer, doubts));
  }
  return partners;
}

/** What follows a parenthesis without a comma: « X (a) et Y (b) ». */
function tailOf({ tail, stops }: Item): Item[] {
  const items = readList(tail).items;
  return items.map((item, k) => ({ ...item, stops: item.stops && (k < items.length - 1 || stops), starts: false }));
}

/** Words that lead up to an item: a label with a colon, or a body that gathers others (« un comité réunissant … »). */
function introduced(item: Item, doubts: List["doubts"]): { head: Run; label: string | null } {
  const head = cut(item.head, /^(?:[-–—•·*]|et\s|&|ainsi\s+que\s)?\s*/u.exec(item.head.text)![0].length);
  const colon = /^([^:]{3,80}?)\s*:\s+/u.exec(head.text);
  if (colon) {
    const words = wordsOf({ text: colon[1]!, at: [] });
    const rest = introduced({ ...item, head: cut(head, colon[0].length) }, doubts);
    if (isPlural(headNoun(words)) || /(?:els|aux|ques)$/.test(headNoun(words)))
      return { head: rest.head, label: rest.label ?? words };
    doubts.push({ at: cut(head, 0, colon[1]!.length), ...doubt("words-before", words) });
    return rest;
  }
  const gathers =
    /^(.{3,60}?)\s+(?:réunissant|regroupant|rassemblant|fédérant|dont|composée?s?\s+de|tels?\s+que|telles\s+que|comme|notamment)\s+/u.exec(
      head.text,
    );
  if (gathers && !namingOf(wordsOf(cut(head, 0, gathers[1]!.length)), item.starts).named) {
    return { head: cut(head, gathers[0].length), label: wordsOf(cut(head, 0, gathers[1]!.length)) };
  }
  return { head, label: null };
}

/** Whether an item may still belong to the label of the item before: a bare name, without article or kind. */
function belongs(head: Run): boolean {
  return (
    /^\p{Lu}/u.test(head.text) &&
    !isKind(headNoun(head.text)) &&
    !isPlural(headNoun(head.text)) &&
    !/^(?:Les?|La|Des)\s|^L['’]/u.test(head.text) &&
    !/^\p{Lu}{2,}\s+\p{Lu}/u.test(head.text)
  );
}

interface Reading {
  partners: DraftPartner[];
  /** The label that the item starts with, whose list may go on. */
  label: string | null;
  /** Whether « et » closed that list. */
  closed: boolean;
}

function readItem(
  item: Item,
  group: string | null,
  around: { last: boolean; only: boolean; sentence: boolean },
  doubts: List["doubts"],
): Reading {
  const { head, inside, starts } = item;
  const members = inside && membersOf(head, inside, starts, doubts);
  if (members) return { partners: members, label: null, closed: true };
  const qualifier = inside && wordsOf(inside);
  const labelled = labelOf(head, starts);
  const several = labelled !== null || (qualifier !== null && isPlural(headNoun(qualifier)));
  const body = labelled ? labelled.rest : head;
  const bodies = around.sentence ? partsOfSentence(body) : [body];
  const marked = bodies.flatMap((one) => splitAtMarks(one, around.only, doubts));
  const parts = marked.flatMap((part) => {
    const split = splitAtAnd(part, { ...around, several });
    if (!split.sure) doubts.push({ at: part, ...doubt("one-or-several", wordsOf(part)) });
    return split.parts;
  });
  const own = group ?? labelled?.label ?? null;
  const partners = parts.flatMap((part, k): DraftPartner[] => {
    const words = wordsOf(part).replace(/[\s.:]+$/, "");
    if (!/[\p{L}\p{N}]/u.test(words) || NOBODY.test(words)) return [];
    if (isKindAlone(words)) doubts.push({ at: part, ...doubt("kind-alone", words) });
    const naming = labelled ? { mention: words, qualifier: null, named: true } : namingOf(words, starts && k === 0);
    const after = several || k === parts.length - 1 ? qualifier : null;
    const lines = linesOf(part);
    if (after && inside) lines[1] = Math.max(lines[1], linesOf(inside)[1]);
    const all = [naming.qualifier, after].filter((one) => one !== null).join(", ");
    return [{ mention: naming.mention, qualifier: all || null, group: own, named: naming.named, lines }];
  });
  return { partners, label: labelled?.label ?? null, closed: parts.length > 1 || inside !== null };
}

/** What a card prints where there is nobody. */
const NOBODY =
  /^(?:aucune?|néant|sans objet|en cours|à (?:définir|venir|préciser|confirmer))(?:\s+(?:partenaire|de\s).*)?$/i;

/** « Associations Comblab », « les communes de Gimont »: a label in the plural and the first of its members. */
function labelOf(head: Run, starts: boolean): { label: string; rest: Run } | null {
  const noun = headNoun(head.text);
  if (!isPlural(noun) || (SERVICES.has(noun) && !LABELS.has(noun)) || noun === "services") return null;
  const capital = /^\p{Lu}/u.test(withoutArticle(head.text));
  if (capital && !LABELS.has(noun)) return null;
  const match = (PLACES.has(noun) ? LABEL_OF_PLACES : LABEL).exec(head.text);
  if (!match) return null;
  // « Villes Internet » is a body; « Villes de Lyon, Bron » are two.
  if (PLACES.has(noun) && capital && !starts && match[2] === undefined) return null;
  return { label: wordsOf(cut(head, 0, match[1]!.length)), rest: cut(head, match[0].length) };
}

const KIND_OF_LABEL = String.raw`(?:(?:[Ll]es|[Dd]es|aux)\s+)?[\p{L}-]+(?:\s+de\s+[Cc]ommunes|\s+d['’][Aa]gglomération)?(?:\s+\p{Ll}{4,}(?:al|aux|ales|iques?|ifs|ives|elles?|ées?|és)s?)?`;
const NAME_FOLLOWS = String.raw`(?=[«“]?\s?\p{Lu}|\p{N}+\p{L})`;
const LABEL = new RegExp(String.raw`^(${KIND_OF_LABEL})\s+${NAME_FOLLOWS}(?![Cc]ommunes|[Aa]gglo)`, "u");
const LABEL_OF_PLACES = new RegExp(
  String.raw`^(${KIND_OF_LABEL})\s+((?:de\s+la|de|du|des)\s+|d['’]\s?|de\s+l['’])?${NAME_FOLLOWS}`,
  "u",
);

/** The members of a group in parentheses, where the words before are a label and some member has a name; else null. */
function membersOf(head: Run, inside: Run, starts: boolean, doubts: List["doubts"]): DraftPartner[] | null {
  const label = wordsOf(head);
  if (label === "" || namingOf(label, starts).named || labelOf(head, starts)) return null;
  const own: List["doubts"] = [];
  const list = readList(inside);
  const members = readItems(
    list.items.map((item) => ({ ...item, starts: false })),
    label,
    own,
  );
  if (!members.some(({ named }) => named)) return null;
  doubts.push(...list.doubts, ...own);
  return members;
}

/**
 * Services of one authority, a qualifier that may hold commas: « Services habitat, transition de la collectivité X ».
 */
function servicesOf(items: readonly Item[], first: number): { partner: DraftPartner; last: number } | null {
  const { head } = items[first]!;
  if (!SERVICES.has(headNoun(head.text))) return null;
  for (let last = first; last < Math.min(items.length, first + 6); last++) {
    const item = items[last]!;
    if (last > first && (!/^\p{Ll}/u.test(item.head.text) || isPlural(headNoun(item.head.text)))) return null;
    const authority = AUTHORITY.exec(item.head.text);
    if (authority) {
      const all = join(items.slice(first, last + 1).map((one) => one.head));
      const start = all.text.length - item.head.text.length;
      const category = authority[3]!.toLowerCase() === "collectivité";
      const nameAt =
        start + authority.index + authority[1]!.length + authority[2]!.length + (category ? authority[3]!.length : 0);
      const name = cut(all, nameAt);
      const before = cut(all, 0, category ? nameAt : start + authority[1]!.length);
      const qualifier = [wordsOf(before), item.inside && wordsOf(item.inside)].filter(Boolean).join(", ");
      return { partner: { mention: wordsOf(name), qualifier, group: null, named: true, lines: linesOf(all) }, last };
    }
    if (item.stops || item.inside) return null;
  }
  return null;
}

const AUTHORITY =
  /^(.*?)(\s+(?:de\s+la\s+|de\s+l['’]\s?|du\s+|de\s+|d['’]\s?))([Cc]ollectivité|[Vv]ille|[Cc]ommune|[Cc]ommunauté|[Mm]étropole|[Rr]égion|[Dd]épartement|[Mm]airie|[Aa]gglomération|[Cc]onseil|État)(?=\s+(?:[\p{Lu}«]|(?:de|du|d['’]|des|régional|départemental).*\p{Lu})|(?<=État)$)/u;

/** Parts at dashes and slashes. A description after a dash stays with its name, to be split off as a qualifier. */
function splitAtMarks(body: Run, only: boolean, doubts: List["doubts"]): Run[] {
  const slashes = split(body, /\s*\/\s*/gu);
  const kinds = slashes.map((part) => namingOf(wordsOf(part), false).named);
  const parts =
    slashes.length > 1 && kinds.every((named) => named === kinds[0]) && !/et\/ou/.test(body.text) ? slashes : [body];
  return parts.flatMap((part) => {
    const dashed = split(part, /\s+[-–—]\s+/gu);
    if (dashed.length <= 1) return dashed.length === 0 ? [] : [part];
    if (/^\p{Ll}/u.test(dashed[1]!.text) && dashed.length === 2 && !only) return [part];
    if (only || dashed.length > 2) return dashed;
    doubts.push({ at: part, ...doubt("one-or-two", wordsOf(part)) });
    return [part];
  });
}
