import { numbers } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");
const date = (language: string) => {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long" });
  return (iso: string) => (Number.isNaN(Date.parse(iso)) ? iso : format.format(new Date(iso)));
};

const fr = french({
  title: "Mes notes",
  lead: "Les vues que vous gardez et les notes que vous écrivez restent dans ce navigateur : rien n’est envoyé. Elles n’en sortent que si vous les emportez dans un fichier.",
  refused:
    "Ce navigateur refuse de garder quoi que ce soit (navigation privée, ou réglage). Vos notes dureront jusqu’à la fermeture de la page : emportez-les dans un fichier.",
  full: "La place que ce navigateur accorde à la page est pleine : les derniers changements ne seront pas gardés. Emportez vos notes dans un fichier, puis supprimez-en.",
  damaged:
    "Les notes gardées dans ce navigateur ne se lisent plus. Elles sont mises de côté, et vous commencez un carnet neuf. Si vous aviez un fichier, importez-le.",
  views: "Le récit",
  countViews: (n: number) =>
    `${f.count(n, { one: "vue gardée", other: "vues gardées" })}, dans l’ordre où ${n === 1 ? "elle se présente" : "elles se présentent"}.`,
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
  keptOn: (iso: string) => `gardée le ${date("fr")(iso)}`,
  otherData: "gardée sur une autre version des données",
  moved: (name: string, at: number, all: number) => `« ${name} » : ${f.number(at)} sur ${f.number(all)}.`,
  removed: (name: string) => `« ${name} » est supprimée.`,
  putBack: "La remettre",
  notes: "Notes sur les acteurs et les projets",
  noNotes: "Aucune note. Ouvrez la fiche d’un acteur ou d’un projet sur le réseau : « Ma note » est sous ses liens.",
  gone: "absent de ces données",
  writtenOn: (iso: string) => date("fr")(iso),
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
      : `Importé : ${f.list([
          f.count(views, { one: "vue", other: "vues" }),
          f.count(notes, { one: "note", other: "notes" }),
        ])}${completed > 0 ? ` ; ${f.count(completed, { one: "de vos notes a été complétée", other: "de vos notes ont été complétées" })}` : ""}.`,
  note: "Ma note",
  noteLabel: (name: string) => `Note sur ${name}`,
  noteHint: "Reste dans ce navigateur, sauf si vous l’emportez.",
  noteKept: "Gardée.",
  story: "Présentation",
  slide: (at: number, all: number) => `${f.number(at)} sur ${f.number(all)}`,
  before: "Vue précédente",
  after: "Vue suivante",
  end: "Quitter la présentation",
  keys: "Flèches : changer de vue. Échap : quitter.",
});

const en: typeof fr = {
  title: "My notes",
  lead: "The views you keep and the notes you write stay in this browser: nothing is sent. They leave it only when you take them away in a file.",
  refused:
    "This browser refuses to keep anything (private browsing, or a setting). Your notes last until the page closes: take them away in a file.",
  full: "The room that this browser grants the page is full: the latest changes won’t be kept. Take your notes away in a file, then delete some.",
  damaged:
    "The notes kept in this browser can no longer be read. They are set aside, and you start a new notebook. If you had a file, import it.",
  views: "The story",
  countViews: (n) => `${e.count(n, { one: "kept view", other: "kept views" })}, in the order of presentation.`,
  noViews:
    "No view kept. On the network, the map or a table, the bookmark at the top of the page keeps what you see under a name; here, kept views make a story.",
  goLook: "Go to the network",
  present: "Present full screen",
  open: "Open",
  rename: "Edit",
  done: "Done",
  up: "Move up",
  down: "Move down",
  remove: "Delete",
  actionOn: (action, name) => `${action} “${name}”`,
  name: "Name",
  text: "What one sees (said during the presentation)",
  keptOn: (iso) => `kept on ${date("en")(iso)}`,
  otherData: "kept on another version of the data",
  moved: (name, at, all) => `“${name}”: ${e.number(at)} of ${e.number(all)}.`,
  removed: (name) => `“${name}” is deleted.`,
  putBack: "Put it back",
  notes: "Notes on actors and projects",
  noNotes: "No note. Open the sheet of an actor or a project on the network: “My note” stands under its links.",
  gone: "not in this data",
  writtenOn: (iso) => date("en")(iso),
  file: "The file",
  fileLead:
    "One JSON file carries the views, their order and the notes. A colleague imports it here, and finds your story beside their own.",
  export: "Take away in a file",
  exported: (name) => `The file ${name} is among your downloads.`,
  import: "Import a file",
  tooBig: "This file is larger than 4 MB: it is no notebook of Maillage.",
  notJson: "This file can’t be read: it isn’t JSON.",
  notNotebook: "This JSON file is no notebook of Maillage.",
  newer: "This notebook comes from a newer version of Maillage: update the page, then try again.",
  part: (place) => `This notebook is damaged at “${place}”. Nothing was imported.`,
  address: (place) => `The address “${place}” of this notebook leads to no view of this page. Nothing was imported.`,
  otherVersion: (title, version, here) =>
    `This notebook was written on “${title}”, version ${version}; this page shows version ${here}. Its views may show something else than their author saw.`,
  importAnyway: "Import anyway",
  cancel: "Don’t import",
  imported: (views, notes, completed) =>
    views + notes + completed === 0
      ? "Nothing new in this file: all of it was here already."
      : `Imported: ${e.list([
          e.count(views, { one: "view", other: "views" }),
          e.count(notes, { one: "note", other: "notes" }),
        ])}${completed > 0 ? `; ${e.count(completed, { one: "of your notes was completed", other: "of your notes were completed" })}` : ""}.`,
  note: "My note",
  noteLabel: (name) => `Note on ${name}`,
  noteHint: "Stays in this browser, unless you take it away.",
  noteKept: "Kept.",
  story: "Presentation",
  slide: (at, all) => `${e.number(at)} of ${e.number(all)}`,
  before: "Previous view",
  after: "Next view",
  end: "Leave the presentation",
  keys: "Arrows: change view. Escape: leave.",
};

/** The words of the notebook. */
export const NOTEBOOK = { fr, en };
export type NotebookWords = typeof fr;
