import { useEffect, useMemo, useState } from "preact/hooks";
import type { SearchedText } from "../model/passage.ts";
import { isAbout, kindIn, KINDS_OF, type Reading, type SaidKind, type SaidRole } from "../model/reading.ts";
import { beginProject, mark, markedAlready, saysSame } from "../model/reading-marks.ts";
import { linesWith } from "../model/reading-text.ts";
import type { DocumentReading } from "../session/document-reading.ts";
import type { Words } from "../i18n/words.ts";
import { useKeys } from "./use-keys.ts";

/** What words are marked in, and those that the reader chose in the text. */
export interface MarkProps {
  store: DocumentReading;
  reading: Reading;
  searched: SearchedText;
  words: Words;
  selected: { words: string; line: number } | null;
  /** The lines that are shown. */
  span: readonly [number, number];
  /** Shows lines from one on. */
  onTurn: (line: number) => void;
}

/** What marked words are: a role, or the name of a project. */
export type MarkedAs = SaidRole | "project";

/**
 * What words may be marked as: the roles and the name of a project in the order of the keys 1 to 9, then what is said
 * of a project itself. Before a project has begun, its name alone.
 */
export function markedAs({ projects }: Reading): MarkedAs[] {
  if (projects.length === 0) return ["project"];
  const all = Object.keys(KINDS_OF) as SaidRole[];
  return [...all.filter((role) => !isAbout({ role })), "project", ...all.filter((role) => isAbout({ role }))];
}

/** The keys of figures, on keyboards that give them at once, and on French ones that give these signs. */
export const FIGURES = ["123456789", "&É\"'(-È_Ç"];

/** What is said of words so far, and how it is added; a figure adds words that the reader chose in the text. */
export function useMarking({ store, reading, searched, selected, span, onTurn }: MarkProps) {
  const [typed, setTyped] = useState(selected?.words ?? "");
  const [asked, setAs] = useState<MarkedAs>("partners");
  const [kind, setKind] = useState<SaidKind>("organisation");
  const [of, setOf] = useState("");
  const [problem, setProblem] = useState<"notThere" | "already" | null>(null);
  const places = useMemo(() => (typed.trim() === "" ? [] : linesWith(searched, typed)), [searched, typed]);
  const next = nearest(places, span, selected?.line ?? span[0]);
  useEffect(() => {
    if (selected) setTyped(selected.words);
  }, [selected]);
  const all = markedAs(reading);
  const as = all.includes(asked) ? asked : "project";

  async function add(role: MarkedAs): Promise<void> {
    const name = typed.trim().replace(/[\s,;:.]+$/u, "") || typed.trim();
    const found = nearest(linesWith(searched, name), span, selected?.line ?? span[0]);
    if (found === null) return setProblem("notThere");
    setProblem(null);
    setTyped("");
    if (role === "project") return store.step((before) => beginProject(before, name, found.lines[0]));
    const as = { words: name, role, kind: kindIn(role, kind), lines: found.lines };
    const before = markedAlready(reading, as);
    if (before && saysSame(before, as)) setProblem("already");
    // Where the list of places cannot be read, the words are kept, to be looked up later.
    const places = role === "located_in" ? await store.places(name).catch(() => []) : [];
    const about = { places, ...(role === "located_in" && of !== "" && { of }) };
    store.step((before) => mark(before, { ...as, ...about, ...found }));
  }

  /** Shows the next place of the words after the lines that are shown, from the beginning again after the last. */
  function show(): void {
    const lines = places.map(([first]) => first);
    const next = lines.find((line) => line > span[0] + AROUND) ?? lines[0];
    setProblem(next === undefined ? "notThere" : null);
    if (next !== undefined) onTurn(next - AROUND);
  }

  useKeys("reading", (key) => {
    const role = all[FIGURES.map((keys) => keys.indexOf(key)).find((at) => at >= 0) ?? -1];
    if (role === undefined || key.length !== 1 || typed.trim() === "" || typed !== selected?.words) return false;
    void add(role);
    return true;
  });
  return {
    typed,
    setTyped,
    as,
    setAs,
    kind,
    setKind,
    of,
    setOf,
    problem,
    add,
    show,
    places: places.length,
    at: next?.lines ?? null,
  };
}

/** Lines that are shown before words that are looked for. */
const AROUND = 2;

type Lines = readonly [number, number];

/** Of places of words the one nearest to a line, of those that are shown where there are some, and the others. */
function nearest(
  places: readonly Lines[],
  [from, to]: Lines,
  line: number,
): { lines: Lines; elsewhere: Lines[] } | null {
  const shown = places.filter(([first]) => first >= from && first <= to);
  const distance = ([first]: Lines) => Math.abs(first - line);
  const [lines] = (shown.length > 0 ? shown : places).toSorted((a, b) => distance(a) - distance(b));
  return lines ? { lines, elsewhere: places.filter((place) => place !== lines) } : null;
}
