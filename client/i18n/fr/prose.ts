/** The words of what the prose alone states. */
export const prose = {
  hint: "En tirets sur l’image : ce que le texte d’un{e} {project} dit, et {noCard}. Y être citée compte alors comme y prendre part, sauf pour les chemins et d’une édition à l’autre.",
};
