import { number, count, list, date } from "./numbers.ts";

/** The words of the notebook. */
export const notebook = {
  title: "Mes notes",
  lead: "Les vues que vous gardez et les notes que vous écrivez restent dans ce navigateur : rien n’est envoyé. Elles n’en sortent que si vous les emportez dans un fichier.",
  refused:
    "Ce navigateur refuse de garder quoi que ce soit (navigation privée, ou réglage). Vos notes dureront jusqu’à la fermeture de la page : emportez-les dans un fichier.",
  full: "La place que ce navigateur accorde à la page est pleine : les derniers changements ne seront pas gardés. Emportez vos notes dans un fichier, puis supprimez-en.",
  damaged:
    "Les notes gardées dans ce navigateur ne se lisent plus. Elles sont mises de côté, et vous commencez un carnet neuf. Si vous aviez un fichier, importez-le.",
  views: "Le récit",
  countViews: (n: number) =>
    `${count(n, { one: "vue gardée", other: "vues gardées" })}, dans l’ordre où ${n === 1 ? "elle se présente" : "elles se présentent"}.`,
  noViews:
    "Aucune vue gardée. Sur le réseau, la carte ou une table, le signet en haut de la page garde ce que vous voyez sous un nom ; les vues gardées font ici un récit.",
  goLook: "Aller au réseau",
  present: "Présenter en plein écran",
  open: "Ouvrir",
  rename: "Modifier",
  done: "Terminer",
  up: "Monter",
  down: "Descendre",
  remove: "Supprimer",
  actionOn: (action: string, name: string) => `${action} « ${name} »`,
  name: "Nom",
  text: "Ce que l’on y voit (dit pendant la présentation)",
  keptOn: (iso: string) => `gardée le ${date(iso)}`,
  otherData: "gardée sur une autre version des données",
  moved: (name: string, at: number, all: number) => `« ${name} » : ${number(at)} sur ${number(all)}.`,
  removed: (name: string) => `« ${name} » est supprimée.`,
  putBack: "La remettre",
  notes: "Notes sur les acteurs et les {projects}",
  noNotes:
    "Aucune note. Ouvrez la fiche d’un acteur ou d’un{e} {project} sur le réseau : « Ma note » est sous ses liens.",
  gone: "absent de ces données",
  writtenOn: (iso: string) => date(iso),
  file: "Le fichier",
  fileLead:
    "Un seul fichier JSON porte les vues, leur ordre et les notes. Un collègue l’importe ici, et retrouve votre récit à côté du sien.",
  export: "Emporter dans un fichier",
  exported: (name: string) => `Le fichier ${name} est dans vos téléchargements.`,
  import: "Importer un fichier",
  tooBig: "Ce fichier dépasse 4 Mo : ce n’est pas un carnet de notes de Maillage.",
  notJson: "Ce fichier ne se lit pas : ce n’est pas du JSON.",
  notNotebook: "Ce fichier JSON n’est pas un carnet de notes de Maillage.",
  newer: "Ce carnet vient d’une version plus récente de Maillage : mettez la page à jour, puis recommencez.",
  part: (place: string) => `Ce carnet est abîmé à l’endroit « ${place} ». Rien n’a été importé.`,
  address: (place: string) =>
    `L’adresse « ${place} » de ce carnet ne mène pas à une vue de cette page. Rien n’a été importé.`,
  otherVersion: (title: string, version: string, here: string) =>
    `Ce carnet a été écrit sur « ${title} », version ${version} ; cette page montre la version ${here}. Ses vues peuvent montrer autre chose que ce que leur auteur a vu.`,
  importAnyway: "Importer quand même",
  cancel: "Ne pas importer",
  imported: (views: number, notes: number, completed: number) =>
    views + notes + completed === 0
      ? "Rien de nouveau dans ce fichier : tout y était déjà."
      : `Importé : ${list([
          count(views, { one: "vue", other: "vues" }),
          count(notes, { one: "note", other: "notes" }),
        ])}${completed > 0 ? ` ; ${count(completed, { one: "de vos notes a été complétée", other: "de vos notes ont été complétées" })}` : ""}.`,
  note: "Ma note",
  noteLabel: (name: string) => `Note sur ${name}`,
  noteHint: "Reste dans ce navigateur, sauf si vous l’emportez.",
  noteKept: "Gardée.",
  story: "Présentation",
  slide: (at: number, all: number) => `${number(at)} sur ${number(all)}`,
  before: "Vue précédente",
  after: "Vue suivante",
  end: "Quitter la présentation",
  keys: "Flèches : changer de vue. Échap : quitter.",
};
