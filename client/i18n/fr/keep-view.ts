/** The words of keeping a view. */
export const keepView = {
  title: "Garder cette vue",
  name: "Nom de la vue",
  keep: "Garder",
  where: "Gardée dans ce navigateur, sans rien envoyer. Vos vues gardées s’ordonnent en récit dans « Mes notes ».",
  kept: (name: string) => `« ${name} » est gardée.`,
  notKept: "Attention : ce navigateur ne la gardera pas après la fermeture de la page. « Mes notes » dit pourquoi.",
  see: "Ouvrir mes notes",
  close: "Fermer",
};
