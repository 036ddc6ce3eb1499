import type { Dataset } from "../../server/contract/dataset.ts";
import { attributeColumns, type AttributeColumn } from "./attribute-columns.ts";
import { LOOK } from "./options/look.ts";
import type { Network } from "./network.ts";
import type { State } from "./state.ts";

type Data = Pick<Dataset, "attributes">;

/** The columns that may give points their colour, and those that may give them their size: numbers and dates. */
export const lookColumns = (dataset: Data, whole: Network) => ({
  colour: attributeColumns(dataset, whole),
  size: attributeColumns(dataset, whole).filter(({ ordered }) => ordered !== null),
});

/** The columns by which a state colours and sizes points; null by none, and where the data have no such column. */
export function askedColumns(
  state: Pick<State, "options">,
  dataset: Data,
  whole: Network,
): { colour: AttributeColumn | null; size: AttributeColumn | null } {
  const { colour, size } = LOOK.read(state);
  if (colour === null && size === null) return { colour: null, size: null };
  const columns = lookColumns(dataset, whole);
  return {
    colour: columns.colour.find(({ name }) => name === colour) ?? null,
    size: columns.size.find(({ name }) => name === size) ?? null,
  };
}
