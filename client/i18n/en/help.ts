import type { help as french } from "../fr/help.ts";

/** What a reader may ask about a word, answered where it stands and on the page about the data. */
export const help: typeof french = {
  explanation: {
    title: "{explanationTitle}",
    text: "{explanationText}",
  },
  shared: {
    title: "What does “shared” count?",
    text: "Two {projects} share an actor when the same organisation or person {verbs} both. Being merely named in the text is not enough, unless one asks for it.",
  },
  absence: {
    title: "What does an absence mean?",
    text: "{?unnamed:{Source} names some partners and mentions others without a name (“farmers”, “volunteers”, “etc.”). }Absence of a name is not absence of a link: there are at least as many as the figures say.",
  },
  ground: {
    title: "What a link rests on",
    text: "Each link quotes the {printed} words and where they stand in {source}. “{Printed} as such”: {source} says it with this name. “Reread and settled”: a person recognised the same actor under two spellings. “Inferred”: the link comes from another source or from a comparison, and wants care.",
  },
};
