import type { Entity } from "../../contract/entity.ts";
import type { EntityRef } from "../../contract/shared.ts";
import { byRole } from "../../contract/vocabulary.ts";
import { NotFound } from "../../contract/errors.ts";
import { bySortName, type View } from "./view.ts";
import type { NodeRow } from "../../network/network.ts";

/**
 * An entity and all its links in a view, by role, then the other end's sort name and id, then direction (out first).
 */
export function entityAnswer(view: View, id: string): Entity {
  const node = nodeOf(view, id, "id");
  const { kind, name, otherNames } = node.attributes;
  const links = view
    .at(id)
    .map((edge) => {
      const direction = edge.source === id ? ("out" as const) : ("in" as const);
      return { edge, direction, other: nodeOf(view, direction === "out" ? edge.target : edge.source, "id") };
    })
    .sort(
      (a, b) =>
        byRole(a.edge.role, b.edge.role) ||
        bySortName(a.other, b.other) ||
        Number(a.direction === "in") - Number(b.direction === "in"),
    )
    .map(({ edge, direction, other }) => {
      const { key, role, participates, evidence, reviews } = edge;
      return { key, role, ...(participates && { participates }), direction, entity: refOf(other), evidence, reviews };
    });
  return { id, kind, name, attributes: node.attributes, otherNames, unnamed: node.unnamed, links };
}

/** The node of an id; throws `NotFound` naming the parameter. */
export function nodeOf(view: View, id: string, parameter: string): NodeRow {
  const node = view.nodes.get(id);
  if (!node) throw new NotFound(parameter, id);
  return node;
}

/** How lists refer to a node. */
export function refOf(node: NodeRow): EntityRef {
  return { id: node.key, kind: node.attributes.kind, name: node.attributes.name };
}
