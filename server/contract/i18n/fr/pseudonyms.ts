/** What is said of pseudonyms. */
export const pseudonyms = {
  /** What they hide and what they cannot; goes into every export that has them. */
  limits:
    "Les personnes portent des pseudonymes (P1, P2…). Ni leurs noms, ni les mots imprimés, ni les lignes où elles figurent ne sont dans ces fichiers. Un pseudonyme est tiré des seuls liens que le fichier montre, jamais du nom. Il est le même dans tous les fichiers d’un même extrait, et change avec l’extrait. Les liens entre deux personnes n’y sont pas. Limite : les projets restent nommés et la source est publique ; qui la lit peut reconnaître une personne à ses liens ; le nom d’une organisation reste tel quel, même s’il contient celui d’une personne. Ces fichiers sont donc pseudonymisés, non anonymes.",
  /** The same of a network of one mode. */
  limitsOfTies:
    "Les personnes portent des pseudonymes (P1, P2…), et une relation s’appelle par ceux de ses deux bouts. Ni les noms des personnes, ni les mots et les lignes de la source où elles figurent, ni la place d’une relation dans l’image ne sont dans ces fichiers. Un pseudonyme est tiré des seuls liens que le fichier montre, jamais du nom. Il est le même dans tous les fichiers d’un même extrait, et change avec l’extrait. Limite : qui connaît le réseau peut reconnaître une personne à ses liens ; le nom d’une organisation reste tel quel, même s’il contient celui d’une personne, et de même ce que les données disent des relations dans des colonnes à elles. Ces fichiers sont donc pseudonymisés, non anonymes.",
};
