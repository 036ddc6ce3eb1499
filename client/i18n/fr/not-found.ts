/** Writes a link to the network, or to the page that explains the API. */
type Link = (to: "network" | "api", text: string) => string;

/** The words of an address that nobody serves. */
export const notFound = {
  title: "Adresse inconnue",
  heading: "Cette adresse ne mène nulle part",
  why: "Le lien a peut-être été coupé en route, ou une lettre s’y est perdue.",
  next: (link: Link) =>
    `${link("network", "Ouvrir le réseau")}, où l’on peut chercher un nom, ou ${link("api", "lire l’API")}.`,
};
