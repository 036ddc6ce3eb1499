import { fold } from "../../server/contract/fold.ts";
import type { Network } from "./network.ts";

/** What a list of projects was understood as. */
export interface NamedProjects {
  /** The projects that it names, each once, in its order. */
  ids: string[];
  /** What names no project. */
  unknown: string[];
  /** What names several projects, none of which is taken. */
  ambiguous: string[];
}

/**
 * The projects that a pasted list names, a line each: an id, whole or what stands after its colon, or a name or other
 * name without regard to accents, case and hyphens. A line that is none is read as several, parted by tabs, semicolons
 * or commas, as a row copied from a table is.
 */
export function projectsNamed(text: string, whole: Network): NamedProjects {
  const named = namesOf(whole);
  const [ids, unknown, ambiguous] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const take = (part: string): boolean => {
    const found = named(part);
    if (found.length === 1) ids.add(found[0]!);
    else if (found.length > 1) ambiguous.add(part);
    return found.length > 0;
  };
  for (const line of text.split(/\r?\n/).map(plain)) {
    if (line === "" || take(line)) continue;
    const parts = line
      .split(/[\t;,]/)
      .map(plain)
      .filter(Boolean);
    const left = parts.length > 1 ? parts.filter((part) => !take(part)) : [line];
    for (const part of left) unknown.add(part);
  }
  return { ids: [...ids], unknown: [...unknown], ambiguous: [...ambiguous] };
}

/** A part of a list without spaces and quotes around it. */
const plain = (part: string): string => part.trim().replace(/^["«“]\s*|\s*["»”]$/g, "");

/** The projects that a text names: the one that has it as its id, else all that have it as a name. */
function namesOf(whole: Network): (text: string) => readonly string[] {
  const byName = new Map<string, Set<string>>();
  const byEnd = new Map<string, string>();
  whole.forEachNode((id, { kind, name, otherNames }) => {
    if (kind !== "project") return;
    byEnd.set(id.slice(id.indexOf(":") + 1), id);
    for (const one of [name, ...otherNames]) {
      const key = fold(one);
      const known = byName.get(key);
      if (known) known.add(id);
      else byName.set(key, new Set([id]));
    }
  });
  return (text) => {
    if (whole.hasNode(text)) return whole.getNodeAttribute(text, "kind") === "project" ? [text] : [];
    const id = byEnd.get(text);
    return id === undefined ? [...(byName.get(fold(text)) ?? [])] : [id];
  };
}
