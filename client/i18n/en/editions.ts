import type { editions as french } from "../fr/editions.ts";
import { count, plural } from "./numbers.ts";

const actors = { one: "actor", other: "actors" };

/** The words of the comparison of two editions. */
export const editions: typeof french = {
  one: "A single edition is open: two are needed to compare them. Your own data are compared from “My data”; whoever runs this site can load another beside it: npm start -- --dataset FOLDER --dataset FOLDER2.",
  lead: "An actor stays when it takes part in {aProject} of both editions, as {nouns}.",
  from: "From",
  to: "To",
  same: "Choose two different editions.",
  failed: "The question did not come through.",
  loading: "Comparing the editions…",
  finding: (stayed, left, came, from, to) =>
    `From ${from} to ${to}: ${count(stayed, actors)} ${plural(stayed, { one: "stays", other: "stay" })}, ${count(left, actors)} ${plural(left, { one: "leaves", other: "leave" })}, ${count(came, actors)} ${plural(came, { one: "comes", other: "come" })}.`,
  caveat: "An organisation is recognised from one edition to another only where it has the same id in both.",
  through: "From each edition to the next",
  step: (from, to) => `From ${from} to ${to}`,
  stayed: "Stay",
  left: "Leave",
  came: "Come",
  actor: "Actor",
  projects: (edition) => `{Projects} of ${edition}`,
};
