import type { Noun } from "../numbers.ts";

/** What is called a project with its articles, and the endings and pronouns that agree with it, as texts name them. */
export function projectForms({ one, other, feminine = false }: Noun) {
  const elided = /^[aeiouàâæéèêëîïôœùû]/i.test(one);
  const article = elided ? "l’" : feminine ? "la " : "le ";
  return {
    theProject: `${article}${one}`,
    ofTheProject: elided || feminine ? `de ${article}${one}` : `du ${one}`,
    toTheProject: elided || feminine ? `à ${article}${one}` : `au ${one}`,
    ofProjects: `${elided ? "d’" : "de "}${other}`,
    thisProject: `${feminine ? "cette" : elided ? "cet" : "ce"} ${one}`,
    theOnly: feminine ? "la seule" : "le seul",
    all: feminine ? "toutes" : "tous",
    whichever: feminine ? "quelle" : "quel",
    the: feminine ? "la" : "le",
    it: feminine ? "elle" : "il",
    them: feminine ? "elles" : "eux",
    those: feminine ? "celles" : "ceux",
    that: feminine ? "celle" : "celui",
    e: feminine ? "e" : "",
  };
}
