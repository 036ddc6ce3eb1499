import { type List, readList } from "./list.ts";
import { cut, linesOf, type Run, split, wordsOf } from "./run.ts";

/** A theme as a card prints it. */
export interface ThemeMention {
  mention: string;
  lines: [number, number];
}

const SEPARATOR = /\s*[/•]\s*|\s+[-–—]\s+/gu;
/** A noun made of a verb, which shares what it is done to with the next one: « prévention et gestion des déchets ». */
const ACTION =
  /(?:tion|sion|age|ment|ance|ence|ise|tri|soin|lutte|collecte|accès|aide|appui|soutien|étude|accueil)s?$/iu;

/** Reads a list of themes; a clause that leads up to themes in parentheses is none itself. */
export function readThemes(value: Run): { themes: ThemeMention[]; doubts: List["doubts"] } {
  const list = readList(value);
  const doubts = [...list.doubts];
  const themes: ThemeMention[] = [];
  const add = (part: Run, inside: Run | null = null) => {
    for (const one of split(part, SEPARATOR).flatMap(splitAtAnd)) {
      const mention = wordsOf(one)
        .replace(/^[-–—•]\s*/u, "")
        .replace(/[.:]+$/, "");
      if (/\p{L}/u.test(mention)) themes.push({ mention, lines: [linesOf(one)[0], linesOf(inside ?? one)[1]] });
    }
  };
  for (const { head, inside, tail } of list.items) {
    if (inside && leadsUp(wordsOf(head))) {
      for (const member of readList(inside).items) add(member.head);
    } else add(head, inside);
    add(tail);
  }
  return { themes, doubts };
}

/** Whether words are a clause about themes, not a theme: « le projet agit sur plusieurs fonctions de la vie ». */
function leadsUp(words: string): boolean {
  return (
    words === "" ||
    /(?:^|\s)(?:plusieurs|divers|diverses|différents|différentes|suivants|suivantes|toutes les|tous les)(?:\s|$)/.test(
      words,
    ) ||
    /(?:^|\s)(?:agit|travaille|porte|concerne|traite|couvre|aborde|touche)(?:\s|$)/.test(words)
  );
}

/** « Habiter et Vivre » are two themes, « prévention et gestion des déchets » is one. */
function splitAtAnd(part: Run): Run[] {
  const and = /\s(?:et|&)\s/u.exec(part.text);
  if (!and) return [part];
  const left = cut(part, 0, and.index);
  const right = cut(part, and.index + and[0].length);
  const shared = /\s(?:de|du|des|à|au|aux|en)\s|\sd['’]|\sl['’]/u.test(right.text) && ACTION.test(left.text);
  const goesOn = /^(?:de|du|des|d['’]|à|au|aux|la|le|les|l['’])/u.test(right.text);
  const adjective =
    /\s/.test(left.text) &&
    /^\p{Ll}+(?:al|ale|aux|ales|ique|iques|if|ive|ifs|ives|able|ables|aire|aires|el|elle|els|elles|eux|euse|é|ée|és|ées)(?:\s|$)/u.test(
      right.text,
    );
  return shared || goesOn || adjective ? [part] : [left, ...splitAtAnd(right)];
}
