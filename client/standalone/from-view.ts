import { withOwnRoles } from "../../server/contract/palette.ts";
import { describe, type Described } from "../ui/description.ts";
import { PRINT_PALETTES } from "../figures/print-palettes.ts";
import { lookOf } from "../picture/look.ts";
import type { EvidenceOf } from "../model/late-evidence.ts";
import { LOOK } from "../model/options/look.ts";
import type { Words } from "../i18n/words.ts";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import type { Standalone } from "./standalone-view.ts";
import { START, type State } from "../model/state.ts";

/** Points beyond which a view that stands alone is too heavy to open. */
export const MOST_STANDALONE = 1500;

/**
 * The state of what can stand alone: the network of a view with its filter, its choice and its look. What the other
 * views keep, and the screen's frame, change nothing on it and have no place in its address.
 */
export const networkOf = (state: State): State =>
  LOOK.set(LOOK.read(state)).apply({ ...state, view: START.view, options: {}, camera: null });

/**
 * The network of a state as a view that stands alone. `version` is the one of the data that its address was made on,
 * null where that says none.
 */
export function standaloneOf(
  { state, words, whole, shown, dataset, evidenceOf }: Described & { words: Words; evidenceOf: EvidenceOf },
  address: string | null,
  version: string | null,
): Standalone {
  const { language } = state;
  const { what, filter } = describe({ state, words, whole, shown, dataset });
  const other = version !== null && version !== dataset.version;
  return {
    scene: {
      shown,
      whole,
      palette: withOwnRoles(PRINT_PALETTES.light, dataset.roles),
      look: lookOf(state, dataset, whole, PRINT_PALETTES.light),
      // The list chooses; what was chosen on the page is not to fade the rest for good.
      selection: [],
      path: new Set<string>(),
      pinned: state.pinned,
      cut: null,
      nameOf: (id) => nameIn(language, shown.getNodeAttributes(id)),
      words,
      dataset,
      allNames: false,
    },
    evidenceOf,
    dataset,
    title: words.figure.title.network,
    sentence: `${what} ${filter}`,
    address,
    warning: other ? words.otherVersion.said(version, dataset.version) : "",
    language,
  };
}
