import type { Evidence } from "../../contract/shared.ts";
import type { NodeAttributes } from "../../contract/graph.ts";
import { type EntityFacts, kindOf } from "../../network/entities.ts";
import type { EdgeRow } from "../../network/network.ts";
import { withoutProse } from "../../network/prose.ts";

/** What a layout reads of an entity. */
export type LayoutPoint = Pick<EntityFacts, "id" | "kind" | "mergedInto"> & { facts: Pick<NodeAttributes, "level"> };

/** What a layout reads of a link. */
export type LayoutLink = Pick<EdgeRow, "source" | "target" | "role" | "participates" | "layers"> & {
  evidence: readonly Pick<Evidence, "section">[];
};

/** What of a link is the same for many: all but its ends. */
type Shape = Omit<LayoutLink, "source" | "target">;

/** The points and links that a layout is made of, as columns that cross to another thread in no time. */
export interface LayoutColumns {
  ids: string[];
  levels: (string | undefined)[];
  mergedInto: (string | null)[];
  shapes: Shape[];
  /** Of each link the numbers of its ends among the ids, and of its shape. */
  sources: Int32Array<ArrayBuffer>;
  targets: Int32Array<ArrayBuffer>;
  shapeOf: Uint16Array<ArrayBuffer>;
}

/** The columns of some points and of the links between them, in their order. */
export function layoutColumns(points: Iterable<LayoutPoint>, links: readonly LayoutLink[]): LayoutColumns {
  const all = [...points];
  const ids = all.map(({ id }) => id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const shapes = new Map<string, { number: number; shape: Shape }>();
  const columns = {
    sources: new Int32Array(links.length),
    targets: new Int32Array(links.length),
    shapeOf: new Uint16Array(links.length),
  };
  links.forEach((link, at) => {
    const { source, target, role, participates, layers } = link;
    const section = withoutProse(link) === null ? "prose" : null;
    const name = `${role} ${participates} ${layers.join()} ${section}`;
    const evidence = [{ section }] as const;
    const shape = { role, ...(participates && { participates }), layers, evidence };
    const known = shapes.get(name) ?? { number: shapes.size, shape };
    shapes.set(name, known);
    columns.sources[at] = numbers.get(source)!;
    columns.targets[at] = numbers.get(target)!;
    columns.shapeOf[at] = known.number;
  });
  return {
    ids,
    levels: all.map(({ facts }) => facts.level),
    mergedInto: all.map(({ mergedInto }) => mergedInto),
    shapes: [...shapes.values()].map(({ shape }) => shape),
    ...columns,
  };
}

/** The points and links of columns, as far as a layout reads them. */
export function fromColumns(columns: LayoutColumns): { points: Map<string, LayoutPoint>; links: LayoutLink[] } {
  const { ids, levels, mergedInto, shapes, sources, targets, shapeOf } = columns;
  const points = new Map<string, LayoutPoint>();
  ids.forEach((id, at) => {
    const level = levels[at];
    points.set(id, { id, kind: kindOf(id), mergedInto: mergedInto[at]!, facts: level === undefined ? {} : { level } });
  });
  const links = Array.from(sources, (source, at): LayoutLink => {
    const { role, participates, layers, evidence } = shapes[shapeOf[at]!]!;
    return {
      ...{ source: ids[source]!, target: ids[targets[at]!]!, role, layers, evidence },
      ...(participates && { participates }),
    };
  });
  return { points, links };
}
