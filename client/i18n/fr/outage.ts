import type { Unavailability } from "../../../server/contract/unavailability.ts";
import { count } from "./numbers.ts";

/** The words of a server that cannot answer, has other data by now, or draws still. */
export const outage = {
  because: {
    unreachable: "La base de données ne répond pas : elle est arrêtée, redémarre ou ne peut pas être jointe.",
    hangs: "La base de données est là, mais ne répond plus.",
    starting: "La base de données vient de démarrer et prépare ses réponses.",
    refused:
      "La base de données refuse ce serveur : son adresse, son mot de passe ou son nom est à corriger par qui s’en occupe.",
    empty: "La base de données ne contient pas de données que cette page puisse montrer : elles sont à importer.",
    fault: "La base de données signale une panne : son disque est plein, par exemple, ou elle redémarre.",
    memory: "La base de données n’a pas assez de mémoire pour cette question ; un filtre la rend plus petite.",
    slow: "La réponse a pris trop de temps ; un filtre rend la question plus petite.",
    busy: "Trop de questions attendent une réponse.",
    removed: "Ces données viennent d’être retirées.",
    unknown: "Le serveur ne peut pas répondre en ce moment.",
  } satisfies Record<Unavailability | "unknown", string>,
  notHeld: (name: string) => `Le serveur n’a pas de jeu de données « ${name} ». Il a :`,
  changed:
    "Les données ont changé sur le serveur depuis que cette page a été ouverte. Ce qu’elle montre est encore d’avant, sans mélange.",
  drawing:
    "Le réseau est encore en train d’être dessiné : la place des points est provisoire, aussi dans les figures. Listes, questions et filtres sont complets ; les fichiers attendent le dessin. La page le reprendra d’elle-même.",
  reload: "Voir les nouvelles données",
  kept: "Ce que la page montre date d’avant et reste utilisable ; ce que vous demandez de nouveau viendra de lui-même.",
  first: "La page commencera d’elle-même dès que ce sera possible.",
  again: (seconds: number) =>
    `Prochain essai dans ${count(Math.ceil(seconds), { one: "seconde", other: "secondes" })}.`,
};
