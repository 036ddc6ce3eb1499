import type { pseudonyms as french } from "../fr/pseudonyms.ts";

/** What is said of pseudonyms. */
export const pseudonyms: typeof french = {
  limits:
    "People bear pseudonyms (P1, P2…). Neither their names, nor the words printed, nor the lines where they stand are in these files. A pseudonym is drawn from the links that the file shows alone, never from the name. It is the same in every file of one extract and changes with the extract. Links between two people are left out. Limit: projects keep their names and the source is public, so that whoever reads it may know a person by their links; the name of an organisation stays as it is, even where it holds a person’s. These files are pseudonymous, not anonymous.",
  limitsOfTies:
    "People bear pseudonyms (P1, P2…), and a relation is called by those of its two ends. Neither the names of people, nor the words and lines of the source where they stand, nor where a relation stands in the picture are in these files. A pseudonym is drawn from the links that the file shows alone, never from the name. It is the same in every file of one extract and changes with the extract. Limit: whoever knows the network may know a person by their links; the name of an organisation stays as it is, even where it holds a person’s, and so does what the data say of relations in columns of their own. These files are pseudonymous, not anonymous.",
};
