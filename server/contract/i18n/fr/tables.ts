/** What is said of the tables. */
export const tables = {
  /** How they are written. */
  conventions:
    "Texte en UTF-8 avec indicateur d’ordre des octets, colonnes séparées par des points-virgules, virgule décimale. Une cellule vide : pas de valeur. Plusieurs valeurs sont séparées par « | ». Un texte qui commencerait comme une formule (=, +, -, @) est précédé d’une apostrophe, qu’il faut ôter pour retrouver le texte.",
};
