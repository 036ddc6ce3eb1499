/** The words of the picture of the network. */
export const stage = {
  label: "Le réseau",
  help: "Flèches : aller au voisin de ce côté. Page suivante : au voisin suivant. Entrée : ouvrir la fiche. Espace : ajouter au choix. Retour arrière : revenir. « ? » : toutes les touches.",
  tools: "Outils du dessin",
  zoomIn: "Rapprocher",
  zoomOut: "Éloigner",
  zoomAll: "Tout voir",
  noPicture: "Ce navigateur ne peut pas dessiner le réseau (WebGL manque). Tout ce qu’il montre est dans cette liste.",
  lost: "Le dessin s’est interrompu (la carte graphique l’a repris). La liste ci-dessous dit la même chose ; le dessin revient dès qu’il le peut.",
  retry: "Redessiner",
  choose: (name: string, kind: string) => `Choisir : ${name} (${kind})`,
  listTitle: "Les points et leurs liens",
  listName: "Nom",
  listKind: "Nature",
  listLinks: "Liens",
  noted: "annoté",
};
