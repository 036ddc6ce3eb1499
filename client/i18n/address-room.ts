import { numbers } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");

const fr = french({
  kept: (kept: number, of: number) =>
    `${f.number(kept)} points choisis sur ${f.number(of)} : l’adresse de la page n’en tient pas davantage. Pour les avoir tous, filtrez plutôt le réseau (à gauche), puis gardez la vue : un filtre vaut pour tous les points.`,
  refused:
    "Étape non faite : l’adresse de la page ne tiendrait plus tout ce qui est choisi, masqué ou épinglé. Remontrez ou désépinglez des points, ou filtrez plutôt le réseau.",
  dismiss: "Compris",
});

const en: typeof fr = {
  kept: (kept, of) =>
    `${e.number(kept)} of ${e.number(of)} points chosen: the address of the page holds no more. To have them all, filter the network instead (on the left), then keep the view: a filter holds for every point.`,
  refused:
    "Not done: the address of the page would no longer hold all that is chosen, hidden or pinned. Show or unpin some points, or filter the network instead.",
  dismiss: "Understood",
};

/** What is said when an address cannot hold a state. */
export const ADDRESS_ROOM = { fr, en };
