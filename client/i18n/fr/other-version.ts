/** The words of a view that was made on other data. */
export const otherVersion = {
  said: (theirs: string, ours: string) =>
    `Cette vue a été faite sur une autre version des données (${theirs}) ; celles d’ici sont la version ${ours}. Ce qu’elle montre a pu changer.`,
  dismiss: "Compris",
};
