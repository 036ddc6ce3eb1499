import { ADDRESS } from "./addresses.ts";
import { doubt, type Doubt } from "./doubt-codes.ts";
import { cut, linesOf, type Run, wordsOf } from "./run.ts";

/** A person of a card, with the words that follow the name. */
export interface Mention {
  name: string;
  qualifier: string | null;
  lines: [number, number];
}

/** People as a card lists them, and what could not be read with certainty. */
export interface People {
  people: Mention[];
  doubts: (Doubt & { lines: [number, number] })[];
}

const WORD = String.raw`\p{Lu}[\p{L}’'.]*(?:-\p{L}[\p{L}’']*)*`;
const PARTICLE = String.raw`(?:de|du|des|le|la|van|von|den|el|ben|da|di|dos|d['’])`;
const NAME = new RegExp(String.raw`^${WORD}(?:[\s]+${PARTICLE}(?=[\s])|[\s]+(?:d['’])?${WORD}){1,4}$`, "u");
const SECOND = new RegExp(String.raw`^(.*\p{Ll})[ \v]+(${WORD}[ \v]+${WORD})$`, "su");
const FOLLOWED = new RegExp(String.raw`^(${WORD}(?: ${WORD}){1,3}) (\p{Ll}.*)$`, "u");
const ROLE =
  /^(?:(?:co-?)?(?:direct|coordin|président|fondat|gérant|responsable|charg|pilote|élu|élue|maire|adjoint|délégu|chef|animat|vice|secrétaire|trésor|ingénieur|consultant|technicien|conseill|gestionnaire|administrat|référent|assistant|stagiaire|chercheu|doctorant|salari|bénévole|membre|dg|dga|dgs)[\p{L}·.()-]*)(?=\s|$)/iu;
const CIVILITY = /^(?:M\.|MM\.|Mr\.?|Mmes?|Mlle|Monsieur|Madame|Dr\.?)\s+(?=\p{Lu})/u;
const SEPARATOR = /[,;/•|\uE000]|(?:^|[\s])(?:et|&)(?=\s)|\s[-–—](?=\s)/gu;
const LINKS = /(?:^|\s)(?:de|du|des|d['’]|la|le|les|l['’]|à|au|aux|en|et|pour|sur|pôle|service)$/iu;

/** Reads a list of people; what stands in parentheses or is no name belongs to the person before it. */
export function readPeople(value: Run): People {
  const people: Mention[] = [];
  const doubts: People["doubts"] = [];
  for (const part of partsOf(value)) {
    for (const piece of splitAtLines(part)) addPiece(piece);
  }
  return { people, doubts };

  function addPiece(piece: Run) {
    const paren = /\(([^()]*)\)?/u.exec(piece.text);
    const bare = paren ? cut(piece, 0, paren.index) : piece;
    const inside = paren?.[1] ? wordsOf({ text: paren[1], at: [] }) : null;
    const words = wordsOf(bare)
      .replace(/[.:)]+$/, "")
      .replace(CIVILITY, "");
    if (words === "" || words.startsWith("www.") || /^[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)+$/u.test(words)) {
      if (inside) qualify(inside, piece);
      return;
    }
    if (looksLikeName(words)) {
      people.push({ name: words, qualifier: inside, lines: linesOf(bare) });
      return;
    }
    const two = twoNames(bare);
    for (const run of two) {
      people.push({ name: wordsOf(run), qualifier: run === two[1] ? inside : null, lines: linesOf(run) });
      doubts.push({ lines: linesOf(run), ...doubt("name-without-comma", wordsOf(run)) });
    }
    if (two.length > 0) return;
    // « Anne Dupont directrice », without a comma.
    const followed = FOLLOWED.exec(words);
    if (followed && looksLikeName(followed[1]!) && ROLE.test(followed[2]!)) {
      people.push({
        name: followed[1]!,
        qualifier: inside ? `${followed[2]} (${inside})` : followed[2]!,
        lines: linesOf(bare),
      });
      return;
    }
    const second = SECOND.exec(bare.text);
    if (second && people.length > 0 && !LINKS.test(second[1]!) && !ROLE.test(second[2]!)) {
      qualify(wordsOf(cut(bare, 0, second[1]!.length)), piece);
      const own = cut(bare, bare.text.length - second[2]!.length);
      people.push({ name: wordsOf(own), qualifier: inside, lines: linesOf(own) });
      doubts.push({ lines: linesOf(own), ...doubt("name-without-comma", wordsOf(own)) });
      return;
    }
    if (people.length > 0) {
      qualify(inside ? `${words} (${inside})` : words, piece);
      return;
    }
    doubts.push({ lines: linesOf(piece), ...doubt("no-person", words) });
  }

  function qualify(words: string, piece: Run) {
    const last = people.at(-1);
    if (!last) return;
    last.qualifier = last.qualifier ? `${last.qualifier}, ${words}` : words;
    last.lines = [last.lines[0], Math.max(last.lines[1], linesOf(piece)[1])];
  }
}

/** Both names of « Anne Dupont -Jo Roux », of which a line's end may have lost the space; none of anything else. */
function twoNames(run: Run): Run[] {
  const [, one = "", other = ""] = /^([^\v\n]+?)\s-(\p{Lu}.+)$/su.exec(run.text) ?? [];
  const two = [cut(run, 0, one.length), cut(run, run.text.length - other.length)];
  return one !== "" && two.every((name) => looksLikeName(wordsOf(name))) ? two : [];
}

/** Whether words are a person's name and nothing else. */
export function looksLikeName(words: string): boolean {
  return NAME.test(words) && !ROLE.test(words);
}

/** The parts between separators, those within parentheses apart. */
function partsOf(value: Run): Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (const match of value.text.matchAll(SEPARATOR)) {
    const before = value.text.slice(0, match.index);
    const opened = before.lastIndexOf("(");
    if (opened > before.lastIndexOf(")") && value.text.indexOf(")", opened) > 0) continue;
    parts.push(cut(value, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(cut(value, from));
  return parts.filter(({ text }) => text !== "" && text !== ADDRESS);
}

/** A list may have one person a line and nothing else between them. */
function splitAtLines(part: Run): Run[] {
  const breaks = [...part.text.matchAll(/[\v\n]+/g)];
  const parts: Run[] = [];
  let from = 0;
  for (const match of breaks) {
    const left = cut(part, from, match.index);
    const right = cut(part, match.index).text.split(/[\v\n]/)[0]!;
    const whole = (words: string) => NAME.test(words.replace(/\s*\([^()]*\)$/, ""));
    const role =
      !whole(left.text) && !LINKS.test(left.text) && from === 0 && (/^\p{Ll}/u.test(left.text) || ROLE.test(left.text));
    if (whole(right) && !ROLE.test(right) && (whole(left.text) || role)) {
      parts.push(left);
      from = match.index;
    } else if (
      whole(left.text) &&
      (ROLE.test(right) || /^\p{Ll}/u.test(right)) &&
      !/^(?:de|du|des|le|la)\s/.test(right)
    ) {
      parts.push(left);
      from = match.index;
    }
  }
  parts.push(cut(part, from));
  return parts;
}
