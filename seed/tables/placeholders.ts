import { fold } from "../package/fold.ts";
import { whole } from "./word-patterns.ts";

/** What people write where they have nothing to write, folded; French and English. */
const WORDS = whole(
  "(a|reste a) (preciser|definir|confirmer|completer|determiner|renseigner|identifier|venir)",
  "(non|pas) (communique|renseigne|precise|defini|connu|determine|indique|identifie|specifie|attribue)e?s?",
  "non (disponible|applicable)s?|inconnue?s?|(sans|pas) objet|aucune?s?|neant|vide|tbd|tbc|nan|null|none|unknown",
  "not (available|applicable|specified|known|provided|stated|defined|given|disclosed)|unspecified|undefined",
  "to be (confirmed|determined|defined|announced|specified|decided)",
);

/** Letters of the longest of them, with room for a few signs; longer texts need not be folded. */
const LONGEST = 40;

/** Signs that say as little; a tick or a star may say « yes ». */
const SIGNS = /^[\p{Pd}?_.…/\\\s]+$/u;

/** Short forms that their points or slash tell from an acronym: N/A, n.c., n. d. */
const SHORT = /^n(\s?\/\s?|\.\s?)[acdrs]\.?$/i;

/** The same without points: in small letters alone, since NA or NC may be an acronym. */
const SMALL = /^n[acdr]$/;

/**
 * Whether a text stands in a cell for « nothing is known here » and names nobody: signs alone, a short form such as N/A
 * or nc, or words such as « à préciser ».
 */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim().replaceAll(/^[([<]\s*|\s*[)\]>]$/g, "");
  if (bare === "" || bare.length > LONGEST) return false;
  return SIGNS.test(bare) || SHORT.test(bare) || SMALL.test(bare) || WORDS.test(fold(bare));
}
