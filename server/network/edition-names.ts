import type { Dataset } from "../../seed/package/schema.ts";
import { fold } from "../../seed/package/fold.ts";
import type { Kind } from "../contract/shared.ts";

/** What is asked of an entity here. */
interface Held {
  id: string;
  kind: Kind;
  name: string;
  /** Names of the packages that hold it. */
  packages: readonly string[];
}

/**
 * The names of projects that would be read for one another where several packages are shown together, by id: a project
 * whose name (folded) another edition's project has too bears its edition in parentheses. None of a package alone.
 */
export function editionNames(entities: Iterable<Held>, packages: readonly Dataset[]): Map<string, string> {
  const names = new Map<string, string>();
  if (packages.length < 2) return names;
  const editions = editionsOf(packages);
  const namesakes = new Map<string, Held[]>();
  for (const entity of entities) {
    if (entity.kind !== "project") continue;
    const name = fold(entity.name);
    namesakes.set(name, [...(namesakes.get(name) ?? []), entity]);
  }
  for (const projects of namesakes.values()) {
    const held = new Set(projects.flatMap((project) => project.packages));
    if (projects.length < 2 || held.size < 2) continue;
    for (const { id, name, packages: own } of projects)
      names.set(id, `${name} (${own.map((one) => editions.get(one) ?? one).join(", ")})`);
  }
  return names;
}

/**
 * What each package is called beside the others, by name: its edition where those tell all of them apart, else its
 * title.
 */
function editionsOf(packages: readonly Dataset[]): Map<string, string> {
  const described = packages.map((dataset) => dataset.package);
  const editions = new Set(described.flatMap(({ edition }) => edition ?? []));
  const tell = editions.size === described.length;
  return new Map(described.map(({ name, title, edition }) => [name, (tell && edition) || title]));
}
