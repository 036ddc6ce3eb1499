import type { about as french } from "../fr/about.ts";
import { number, count, plural } from "./numbers.ts";

const fields = {
  title: "title",
  region: "region",
  legalForm: "legal form",
  sites: "site",
  carries: "carrier",
  leads: "lead",
  accompanies: "coach",
  addresses: "theme",
  partners: "named partner",
} as Record<string, string>;

/** The words of the page about the data. */
export const about: typeof french = {
  title: "About",
  what: "Maillage shows who ties {projects}{ofTopic} together: {commonActors} they have in common, with the {printed} words that each link rests on.",
  data: "The data",
  version: (version) => `Version ${version}`,
  source: "Source",
  licence: "Terms",
  cite: "Cite",
  withoutPeople:
    "People were taken out of these data: no name, link or count includes them. The source itself may name them.",
  persons: "{?persons:People’s names stand with the role {printed} in {source}, and nothing else.}",
  complete: "What each {card} says",
  project: "{Project}",
  named: "Named partners",
  unnamed: "Unnamed",
  open: "Open list",
  missing: "Missing {ofCard}",
  yes: "yes",
  unknown: "not said",
  none: "nothing",
  summary: (open, unnamed, total) => {
    const said = [
      open > 0 &&
        `${count(open, { one: "{card}", other: "{cards}" })} of ${number(total)} ${plural(open, { one: "ends its", other: "end their" })} list with “etc.” or “…”`,
      unnamed > 0 &&
        `${count(unnamed, { one: "group of partners is", other: "groups of partners are" })} mentioned without a name`,
    ].filter(Boolean);
    return said.length === 0 ? "" : `${said.join("; ")}.`;
  },
  field: (name) => fields[name] ?? name,
  tools: "Further",
  api: "Programming interface (API)",
  noServer:
    "This page answers without a server: there is no programming interface, and no address that programs could ask. All that one asks here is computed here, and leaves as files by “Take away”.",
  terms: {
    "coopter-2024":
      "Facts cited from a publication of ADEME, whose own terms hold for its text, which is not reproduced here; official codes under Licence Ouverte 2.0.",
  },
  howTo: "To cite what you find",
  howToText:
    "Cite the source above, and give the address of your view: it holds the filter, the choice and the place of every point. A ready reference (sentence, BibTeX, CSL-JSON) and a paragraph on method are under “Take away”, then “Cite”.",
  places: "How points get their places",
  positions:
    "Places come from a computation (ForceAtlas2, then {projects} gathered by region and their actors around them) made once for each version of the data: the same for everyone, at every opening, whatever the filter. To be close is to share actors or a region; exact distances mean nothing more. Pieces of the network that nothing ties to the others are drawn by themselves, then set side by side.",
  makers: "Who made it",
  makersText: "Maillage is free software (MIT licence) written by its contributors.{methods}",
};
