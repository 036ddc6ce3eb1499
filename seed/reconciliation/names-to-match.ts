import type { Dataset } from "../package/schema.ts";
import { ENTITY_TABLES } from "../package/tables.ts";
import { ID_SPACE, type NameToMatch } from "./name-list.ts";
import { type MatchedKind, packageNames } from "./package-names.ts";

/** Those of a kind in a package, with what the ledger calls them, where they are, and the code of a space they have. */
export function namesToMatch(dataset: Dataset, kind: MatchedKind, space: string): NameToMatch[] {
  const attributes = new Map(dataset[ENTITY_TABLES[kind]].map((row) => [row.id, row.attributes]));
  return packageNames(dataset, kind).entries.map(({ code: id, name, otherNames, regions }) => {
    const code = space === ID_SPACE ? undefined : attributes.get(id)?.[space];
    // Of several regions none says where a body is.
    const region = regions.length === 1 ? regions[0]! : null;
    return { id, name, otherNames, region, code: code === undefined ? null : String(code) };
  });
}
