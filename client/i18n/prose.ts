import { french } from "./typography.ts";

const fr = {
  hint: "En tirets sur l’image : ce que le texte d’un projet dit, et aucune fiche. Y être citée compte alors comme y prendre part, sauf pour les chemins et d’une édition à l’autre.",
};
const en: typeof fr = {
  hint: "Dashed on the picture: what the text of a project says, and no card. Being mentioned then counts as taking part, except for paths and from one edition to another.",
};

/** The words of what the prose alone states. */
export const PROSE = { fr: french(fr), en };
