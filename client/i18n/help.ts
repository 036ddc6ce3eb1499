import { french } from "./typography.ts";

const fr = french({
  ect: {
    title: "Qu’est-ce qu’un ECT ?",
    text: "Un écosystème coopératif territorialisé réunit des entreprises, des collectivités et des associations autour d’un besoin du territoire : se nourrir, se loger, se déplacer… Le programme COOP’TER de l’ADEME en accompagne l’émergence. Ici, un ECT est un projet du carnet.",
  },
  shared: {
    title: "Que compte « partagé » ?",
    text: "Deux projets partagent un acteur quand une même organisation ou personne porte, dirige, accompagne, co-anime ou soutient l’un et l’autre. Être seulement citée dans le texte ne suffit pas, sauf si on le demande.",
  },
  absence: {
    title: "Que veut dire une absence ?",
    text: "Le carnet nomme certains partenaires et en évoque d’autres sans nom (« agriculteurs », « bénévoles », « etc. »). L’absence d’un nom n’est pas l’absence d’un lien : il y en a au moins autant que les nombres le disent.",
  },
  ground: {
    title: "Ce qui fonde un lien",
    text: "Chaque lien cite les mots imprimés et leurs lignes. « Imprimé tel quel » : le carnet le dit avec ce nom. « Relu et tranché » : une personne a reconnu le même acteur sous deux écritures. « Déduit » : le lien vient d’une autre source ou d’un rapprochement, et se lit avec prudence.",
  },
});

const en: typeof fr = {
  ect: {
    title: "What is an ECT?",
    text: "An écosystème coopératif territorialisé (territorial cooperative ecosystem) brings together companies, authorities and associations around a need of the territory: food, housing, mobility… ADEME’s COOP’TER programme supports their emergence. Here, an ECT is a project of the booklet.",
  },
  shared: {
    title: "What does “shared” count?",
    text: "Two projects share an actor when the same organisation or person carries, leads, coaches, co-facilitates or supports both. Being merely named in the text is not enough, unless one asks for it.",
  },
  absence: {
    title: "What does an absence mean?",
    text: "The booklet names some partners and mentions others without a name (“farmers”, “volunteers”, “etc.”). Absence of a name is not absence of a link: there are at least as many as the figures say.",
  },
  ground: {
    title: "What a link rests on",
    text: "Each link quotes the printed words and their lines. “Printed as such”: the booklet says it with this name. “Reread and settled”: a person recognised the same actor under two spellings. “Inferred”: the link comes from another source or from a comparison, and wants care.",
  },
};

/** What a reader may ask about a word, answered where it stands and on the page about the data. */
export const HELP = { fr, en };
export type HelpTopic = keyof typeof fr;
