const fr = {
  said: (theirs: string, ours: string) =>
    `Cette vue a été faite sur une autre version des données (${theirs}) ; celles d’ici sont la version ${ours}. Ce qu’elle montre a pu changer.`,
  dismiss: "Compris",
};

const en: typeof fr = {
  said: (theirs, ours) =>
    `This view was made on another version of the data (${theirs}); those here are version ${ours}. What it shows may have changed.`,
  dismiss: "Understood",
};

/** The words of a view that was made on other data. */
export const OTHER_VERSION = { fr, en };
