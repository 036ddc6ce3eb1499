/** What a reader may ask about a word, answered where it stands and on the page about the data. */
export const help = {
  explanation: {
    title: "{explanationTitle}",
    text: "{explanationText}",
  },
  shared: {
    title: "Que compte « partagé » ?",
    text: "Deux {projects} partagent un acteur quand une même organisation ou personne {verbs} l’un{e} et l’autre. Être seulement citée dans le texte ne suffit pas, sauf si on le demande.",
  },
  absence: {
    title: "Que veut dire une absence ?",
    text: "{?unnamed:{Source} nomme certains partenaires et en évoque d’autres sans nom (« agriculteurs », « bénévoles », « etc. »). }L’absence d’un nom n’est pas l’absence d’un lien : il y en a au moins autant que les nombres le disent.",
  },
  ground: {
    title: "Ce qui fonde un lien",
    text: "Chaque lien cite les mots {printed}s et leur place dans {source}. « {Printed} tel quel » : {source} le dit avec ce nom. « Relu et tranché » : une personne a reconnu le même acteur sous deux écritures. « Déduit » : le lien vient d’une autre source ou d’un rapprochement, et se lit avec prudence.",
  },
};
