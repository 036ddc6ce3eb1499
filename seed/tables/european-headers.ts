import type { Meaning } from "./meanings.ts";
import { whole } from "./word-patterns.ts";

/**
 * What headers in German, Spanish and Italian mean, folded and whole, as partners of European programmes write them;
 * roles are among the words of roles. Places are not: only French ones are known.
 */
export const EUROPEAN_HEADERS: readonly (readonly [RegExp, Meaning])[] = [
  [
    whole(
      "projekte?|projekt ?(titel|namen?|bezeichnung)|(name|titel) des (projekts|vorhabens)|vorhaben",
      "proyectos?|(nombre|titulo)( del)? proyecto|progett[oi]|(nome|titolo)( del)? progetto",
    ),
    { is: "project" },
  ],
  [
    whole(
      "projekt ?(nummer|nr|id)|kennzeichen|forderkennzeichen|(codigo|numero|id)( del)? proyecto",
      "(codice|numero|id)( del)? progetto",
    ),
    { is: "project-id" },
  ],
  [whole("rollen?|funktion|art der beteiligung|rol(es)?|papel|tipo de (participacion|socio)|ruol[oi]"), { is: "role" }],
  [
    whole(
      "thema|themen(feld)?|handlungsfeld(er)?|schlag(wort|worter|worte)|stichworte?|tem[aio]s?|tematicas?|ambitos?",
      "palabras clave|parole chiave",
    ),
    { is: "theme" },
  ],
  [whole("web ?seiten?|internetseite|paginas? web|sito web|sitio web"), { is: "site" }],
  [whole("personen?|vor und nachname|persone|personas?"), { is: "actor", of: "person" }],
  [
    whole(
      "((name|bezeichnung) der )?(organisation(en)?|einrichtung(en)?|institution(en)?)|akteure?|vereine?|unternehmen",
      "firm[ae]n?|korperschaft(en)?|((nombre|denominacion) de la )?(entidad(es)?|organizacion(es)?|institucion(es)?)",
      "empresas?|ent[ei]|(nome|denominazione) (dell )?(ente|organizzazione)|organizzazion[ei]|aziend[ae]|istituzion[ei]",
    ),
    { is: "actor", of: "organisation" },
  ],
];
