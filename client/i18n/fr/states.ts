import { count, list } from "./numbers.ts";

/** The words of waiting, failing and finding nothing. */
export const states = {
  unknown: (ids: readonly string[]) =>
    `Cette adresse demande ${list(ids.map((id) => `« ${id} »`))}, que ces données n’ont pas : la page est montrée sans.`,
  drop: "Continuer sans",
  loading: "Le réseau arrive…",
  slow: "Cela prend plus de temps que d’habitude.",
  again: (seconds: number) =>
    `Beaucoup de lecteurs à la fois : la suite arrive d’elle-même dans ${count(seconds, { one: "seconde", other: "secondes" })}.`,
  stop: "Arrêter",
  stopped: "Arrêté : la vue d’avant est restée.",
  empty: "Rien ne passe ce filtre.",
  emptyWithoutProjects:
    "Un acteur n’est sur l’image que par un lien à un autre point montré : remontrez les {projects}, ou tout.",
  emptyNext: "Retirez un des filtres ci-dessus, ou remontrez tout.",
  failed: "Le réseau n’a pas pu être chargé.",
  unreachable: "Rien ne répond. Vérifiez la connexion, ou le serveur si c’est le vôtre, puis réessayez.",
  retry: "Réessayer",
  stoppedPart:
    "Une partie de la page n’a pas pu être chargée, ou s’est arrêtée faute de mémoire : rechargez la page, avec une connexion.",
  viewFailed: "Cette vue n’a pas pu être chargée.",
  allowed: (parameter: string, values: string) => `« ${parameter} » accepte : ${values}.`,
};
