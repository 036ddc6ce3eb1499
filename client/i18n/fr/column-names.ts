/** The titles of the columns of the table of points or links. */
export const columnNames = {
  name: "Nom",
  roles: "Rôles",
  kind: "Nature",
  projects: "{Projects}",
  linkCount: "Liens",
  region: "Région",
  otherNames: "Autres noms",
  legalForm: "Forme juridique",
  note: "Ma note",
  source: "De",
  role: "Rôle",
  target: "À",
  mention: "Mots {printed}s",
  lines: "Place dans la source",
  status: "Fondement",
};
