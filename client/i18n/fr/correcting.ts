import type { Noun } from "../../../server/contract/i18n/numbers.ts";
import { count } from "./numbers.ts";

/** Corrections of the reader's own, as they are counted. */
export const own: Noun = { one: "correction de vous, non adoptée", other: "corrections de vous, non adoptées" };

/** The words on a sheet that is, or may be, corrected, and of data that are. */
export const correcting = {
  door: "Corriger",
  doorOf: (name: string) => `Corriger ce qui est dit de ${name}`,
  linkDoorOf: (link: string) => `Corriger ce lien : ${link}`,
  close: "Ne pas corriger",
  mark: "votre correction",
  /** Instead of it, of a link of which corrections filled in the page and nothing else. */
  page: "page ajoutée par vous",
  /** Instead of a status: nobody reviewed what a correction adds, until it is adopted. */
  added: "ajouté par vous",
  /** The condition that views, figures and files say. */
  with: (n: number) => `avec ${count(n, own)}`,
};
