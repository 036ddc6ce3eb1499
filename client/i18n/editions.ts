import { numbers } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");
const acteurs = { one: "acteur", other: "acteurs" };
const actors = { one: "actor", other: "actors" };

const fr = {
  title: "D’une édition à l’autre",
  lead: "Un acteur reste quand il prend part à un projet de chacune des deux éditions, comme porteur, responsable, accompagnateur·rice, co-animateur·rice ou partenaire.",
  from: "De",
  to: "À",
  same: "Choisissez deux éditions différentes.",
  failed: "La question n’a pas abouti.",
  loading: "On compare les éditions…",
  finding: (stayed: number, left: number, came: number, from: string, to: string) =>
    `De ${from} à ${to} : ${f.count(stayed, acteurs)} ${f.plural(stayed, { one: "reste", other: "restent" })}, ${f.count(left, acteurs)} ${f.plural(left, { one: "part", other: "partent" })}, ${f.count(came, acteurs)} ${f.plural(came, { one: "arrive", other: "arrivent" })}.`,
  caveat: "Une même organisation n’est reconnue d’une édition à l’autre que si elle y a le même identifiant.",
  stayed: "Restent",
  left: "Partent",
  came: "Arrivent",
  actor: "Acteur",
  projects: (edition: string) => `Projets de ${edition}`,
};

const en: typeof fr = {
  title: "From one edition to another",
  lead: "An actor stays when it takes part in a project of both editions, as carrier, lead, coach, co-facilitator or partner.",
  from: "From",
  to: "To",
  same: "Choose two different editions.",
  failed: "The question did not come through.",
  loading: "Comparing the editions…",
  finding: (stayed, left, came, from, to) =>
    `From ${from} to ${to}: ${e.count(stayed, actors)} ${e.plural(stayed, { one: "stays", other: "stay" })}, ${e.count(left, actors)} ${e.plural(left, { one: "leaves", other: "leave" })}, ${e.count(came, actors)} ${e.plural(came, { one: "comes", other: "come" })}.`,
  caveat: "An organisation is recognised from one edition to another only where it has the same id in both.",
  stayed: "Stay",
  left: "Leave",
  came: "Come",
  actor: "Actor",
  projects: (edition) => `Projects of ${edition}`,
};

/** The words of the comparison of two editions. */
export const EDITIONS = { fr: french(fr), en };
