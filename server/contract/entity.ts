import { Type, type Static } from "typebox";
import { oneOf } from "../../seed/package/schema.ts";
import { EntityRef, Evidence, Kind, Participates, Review, Role, UnnamedPartner } from "./shared.ts";
import { NodeAttributes } from "./graph.ts";

/**
 * `GET /api/entities/:id`: an entity with all its links (prose included) by role (`byRole`), then the other end's sort
 * name, id.
 */
export const Entity = Type.Object({
  id: Type.String(),
  kind: Kind,
  name: Type.String(),
  attributes: NodeAttributes,
  otherNames: Type.Array(Type.String()),
  unnamed: Type.Array(UnnamedPartner),
  links: Type.Array(
    Type.Object({
      key: Type.String(),
      role: Role,
      participates: Participates,
      /** `out`: from this entity to the other; `in`: the reverse. */
      direction: oneOf(["out", "in"]),
      entity: EntityRef,
      evidence: Type.Array(Evidence),
      /**
       * Why a reviewer took words of the evidence for one of the two entities; in the order of the evidence, then of
       * the ledger.
       */
      reviews: Type.Array(Review),
    }),
  ),
});
export type Entity = Static<typeof Entity>;
