import { french } from "./typography.ts";

const fr = french({
  title: "Garder cette vue",
  name: "Nom de la vue",
  keep: "Garder",
  where: "Gardée dans ce navigateur, sans rien envoyer. Vos vues gardées s’ordonnent en récit dans « Mes notes ».",
  kept: (name: string) => `« ${name} » est gardée.`,
  notKept: "Attention : ce navigateur ne la gardera pas après la fermeture de la page. « Mes notes » dit pourquoi.",
  see: "Ouvrir mes notes",
  close: "Fermer",
});

const en: typeof fr = {
  title: "Keep this view",
  name: "Name of the view",
  keep: "Keep",
  where: "Kept in this browser, nothing is sent. Put the views you keep in order as a story in “My notes”.",
  kept: (name) => `“${name}” is kept.`,
  notKept: "Mind: this browser will forget it when the page closes. “My notes” says why.",
  see: "Open my notes",
  close: "Close",
};

/** The words of keeping a view. */
export const KEEP = { fr, en };
