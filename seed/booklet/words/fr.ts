import type { DoubtWords } from "./doubt-words.ts";

/** What the rules are not sure of, in French. */
export const FR: DoubtWords = {
  "no-card": () => "Cette page n’a pas de carte d’identité ; seul son titre est lu.",
  "untitled-card": () => "La carte n’a pas son titre « FICHE D’IDENTITÉ » ; elle est reconnue à ses rubriques.",
  "unbounded-card": () => "Seule la grammaire montre où finit ici la dernière liste de la carte.",
  "lost-label": (label, words) => `La rubrique « ${label} » est perdue ; « ${words} » est pris pour ce qui la suivait.`,
  "above-labels": (words) => `« ${words} », au-dessus des rubriques de la carte, n’est pas repris.`,
  "label-taken": (words, label) => `« ${words} » est pris pour la rubrique « ${label} : ».`,
  "label-empty": (label) => `Rien ne suit la rubrique « ${label} ».`,
  "label-missing": (label) => `La carte n’a pas de rubrique « ${label} ».`,
  "label-twice": (label) => `La carte a plus d’une fois la rubrique « ${label} ».`,
  "no-heading": () => "Aucun titre avec une région n’est trouvé pour ce projet.",
  "no-headline": () => "Aucune accroche n’est trouvée après la région.",
  "no-name": () => "La carte n’a pas de nom au-dessus de ses rubriques.",
  "heading-differs": (heading, card) => `Le titre dit « ${heading} », la carte « ${card} ».`,
  "second-carrier": (words) => `« ${words} » n’est que dans le titre ; il est pris pour un second porteur.`,
  "region-unknown": (words) => `« ${words} » n’est le nom d’aucune région française.`,
  "region-taken": (words, region) => `« ${words} » est pris pour la région ${region}.`,
  "name-without-comma": (words) => `« ${words} » est pris pour un nom, sans virgule devant.`,
  "no-person": (words) => `« ${words} » n’a pas l’air d’un nom de personne et n’est pas repris.`,
  "left-out-after": (words, name) => `« ${words} », après « ${name} », n’est pas repris.`,
  "member-over-comma": (words, group) =>
    `« ${words} » est pris pour un membre de « ${group} », dont la liste passe une virgule.`,
  "words-before": (words) => `« ${words} » est devant ces partenaires.`,
  "from-sentence": (words) => `« ${words} » est tiré d’une phrase.`,
  "one-or-several": (words) => `« ${words} » : un partenaire, ou plusieurs ?`,
  "one-or-two": (words) => `« ${words} » : un partenaire, ou deux ?`,
  "kind-alone": (words) => `« ${words} » dit ce qu’est un partenaire, et non lequel.`,
  "maybe-person": (words) => `« ${words} » est peut-être une personne, et non un organisme.`,
  "stray-sign": (sign) => `Le signe ${sign} est seul de sa paire et n’est pas repris.`,
  "open-parenthesis": () => "Une parenthèse n’est jamais fermée ; elle est lue jusqu’à la fin.",
  "open-parenthesis-until": (words) => `Une parenthèse n’est jamais fermée ; elle est lue jusqu’à « ${words} ».`,
  hyphen: (word) => `Le trait d’union de « ${word} » est peut-être du mot ; il est ôté.`,
  "lost-letters": () =>
    "� (U+FFFD) tient la place d’une lettre perdue : le fichier a été lu dans un mauvais encodage ; reprenez les mots à " +
    "leur source.",
  "wrong-encoding": (meant) =>
    `De l’UTF-8 lu dans un mauvais encodage, sans doute « ${meant} » ; ouvrez la source en UTF-8 et enregistrez-la de ` +
    "nouveau.",
};
