/**
 * The words of the page that needs no server, where it is a folder of files, and of what that folder says of itself.
 */
export const deposit = {
  /** `titles` are those of the data. */
  heading: (titles: string) => `${titles} : le réseau dans Maillage, page sans serveur`,
  open: `Ce dossier est une page entière : vues, questions, figures, citations et fichiers se calculent dans le navigateur.
Tout hébergement de fichiers la sert, à n’importe quelle adresse ; sur votre ordinateur, par exemple :

    python3 -m http.server --directory . 8000

puis ouvrez http://127.0.0.1:8000. Ouverte d’un double clic (file://), elle ne marche pas : les navigateurs le refusent.`,
  contents: `index.html           la page ; embed.html, une vue à intégrer dans une autre
assets/              le programme, avec les licences de ce qu’il contient (assets/licences*.md)
data/                le réseau tout fait, que la page lit
packages/            les données telles quelles : tables CSV et leur description (Frictionless Data Package)
LICENSE              la licence du programme
licence-data.txt     les conditions des données et de leurs sources
CITATION.cff         comment citer les données, si elles nomment leurs auteurs
.zenodo.json         les champs que demande un dépôt sur Zenodo, tirés des données
maillage-sha256.txt  la liste des fichiers avec leur empreinte (sha256sum --check maillage-sha256.txt)`,
};
