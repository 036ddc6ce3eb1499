import { count, list, number } from "./numbers.ts";

const mention = { one: "mention", other: "mentions" };

/** The words of the reader’s own copy of a source, beside its evidence. */
export const textBeside = {
  invitation: (title: string) =>
    `Ces lignes se comptent dans le texte extrait de « ${title} », qui n’est pas livré ici. Ouvrez votre exemplaire, en PDF ou en texte (.txt) : il reste dans ce navigateur, et chaque preuve s’ouvre à sa place.`,
  open: "Ouvrir mon exemplaire",
  other: "Ouvrir un autre exemplaire",
  close: "Retirer cet exemplaire",
  reading: (done: number, of: number) => `Lecture du PDF : page ${number(done)} sur ${number(of)}`,
  stop: "Arrêter",
  found: {
    elsewhere: "À ces lignes, ce texte dit autre chose. Voici où ces mots s’y trouvent, au plus près.",
    nowhere: "Ces mots ne sont nulle part dans ce texte, tels qu’ils sont {printed}s ici.",
  },
  fit: (there: number, all: number) =>
    `${count(there, { one: "mention est à ses lignes", other: "mentions sont à leurs lignes" })}, sur ${number(all)} de tout le réseau : ${
      all > 0 && there / all > 0.9 ? "c’est le texte qui a été lu." : "c’est un autre texte, ou une autre version."
    }`,
  page: (page: number, of: number) => `p. ${number(page)} de votre PDF, sur ${number(of)}`,
  previous: "Page précédente",
  next: "Page suivante",
  larger: "Agrandir",
  smaller: "Réduire",
  back: "Revenir à ces mots",
  notDrawn: "Cette page n’a pas pu être dessinée.",
  lost: {
    expected:
      "Ces mots ne sont nulle part dans ce PDF, tels qu’ils sont {printed}s ici. Voici la page où ils devraient être, d’après les mentions voisines.",
    nowhere: "Ces mots ne sont nulle part dans ce PDF, tels qu’ils sont {printed}s ici.",
  },
  /** `isSame`: whether it has the hash of the document that was read; null where the data do not say that one's. */
  pdfFit: (found: number, tried: number, isSame: boolean | null) =>
    `${count(found, mention)} sur ${number(tried)} ${found === 1 ? "se trouve" : "se trouvent"} dans ce PDF : ${
      isSame
        ? "c’est le fichier qui a été lu, à son empreinte (SHA-256)."
        : tried === 0 || found / tried <= 0.9
          ? "c’est un autre document, ou une autre version."
          : isSame === null
            ? "c’est le document qui a été lu, ou une copie qui en a les mots. Les données n’ont pas son empreinte : ses pages peuvent se compter autrement."
            : "ce n’est pas le fichier qui a été lu, dont l’empreinte est autre, mais il en a les mots."
    }`,
  wordless: (pages: readonly number[]) =>
    pages.length > 5
      ? `${number(pages.length)} de ses pages sont des images, sans texte : rien n’y est cherché.`
      : `${pages.length === 1 ? "Sa page" : "Ses pages"} ${list(pages.map(number))} ${pages.length === 1 ? "est une image" : "sont des images"}, sans texte : rien n’y est cherché.`,
  pages: {
    title: "Donner ces pages aux données",
    found: (n: number, lost: number) =>
      `${count(n, { one: "mention sans page se trouve", other: "mentions sans page se trouvent" })} dans ce PDF, dont les pages se comptent depuis la première${lost > 0 ? ` ; ${count(lost, { one: "autre n’y est pas, ou peut être", other: "autres n’y sont pas, ou peuvent être" })} de plusieurs pages` : ""}.`,
    which: "Quelles mentions ?",
    ofProject: (name: string, n: number) => `celles de « ${name} » (${number(n)})`,
    all: (n: number) => `toutes (${number(n)})`,
    reason: (file: string, hash: string) =>
      `trouvée dans l’exemplaire « ${file} » (SHA-256 ${hash}), dont les pages se comptent depuis la première`,
    made: (n: number) =>
      `${count(n, { one: "mention a sa page", other: "mentions ont leur page" })} : une correction de vous, à défaire dans « Mes corrections ».`,
  },
  problems: {
    large: "Ce fichier dépasse 20 Mo.",
    "large-pdf": "Ce PDF dépasse 200 Mo.",
    locked: "Ce PDF demande un mot de passe : enregistrez-en une copie sans lui, puis ouvrez-la.",
    pictures:
      "Ce PDF n’a pas de texte : ses pages sont des images, comme d’un document numérisé. Faites d’abord reconnaître ses caractères (OCR), puis ouvrez le résultat.",
    broken: "Ce PDF ne peut pas être lu : il est abîmé ou incomplet.",
    binary: "Ce fichier n’est pas du texte.",
    empty: "Ce fichier est vide.",
    unreadable: "Ce fichier ne peut pas être lu.",
  },
};
