import { Type, type Static } from "typebox";
import { ATTRIBUTE_TYPES } from "../../seed/package/attributes.ts";
import { oneOf } from "../../seed/package/schema.ts";
import { KINDS } from "./vocabulary.ts";

/** A value that a package gives an entity or a link in a column of its own; a date is a text such as 2024-12-31. */
export const AttributeValue = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);
export type AttributeValue = Static<typeof AttributeValue>;

/**
 * A column that packages have of their own. Its values are `attr_<name>` on nodes and links. `of` says on nodes of
 * which kinds, or `["link"]`; `labels` call it by language, `title` in every other, else its name.
 */
export const Attribute = Type.Object({
  name: Type.String(),
  of: Type.Array(oneOf([...KINDS, "link"])),
  type: oneOf(ATTRIBUTE_TYPES),
  title: Type.Union([Type.String(), Type.Null()]),
  labels: Type.Record(Type.String(), Type.String()),
});
export type Attribute = Static<typeof Attribute>;
