import { number } from "./numbers.ts";

/** What is said when an address cannot hold a state. */
export const urlLimit = {
  kept: (kept: number, of: number) =>
    `${number(kept)} points choisis sur ${number(of)} : l’adresse de la page n’en tient pas davantage. Pour les avoir tous, filtrez plutôt le réseau (à gauche), puis gardez la vue : un filtre vaut pour tous les points.`,
  refused:
    "Étape non faite : l’adresse de la page ne tiendrait plus tout ce qui est choisi, masqué ou épinglé. Remontrez ou désépinglez des points, ou filtrez plutôt le réseau.",
  noView: (view: string) => `La vue « ${view} » de cette adresse n’existe pas : voici le réseau.`,
  dismiss: "Compris",
};
