import { fold } from "../package/fold.ts";
import { EUROPEAN_HEADERS } from "./european-headers.ts";
import type { Meaning, MeaningName } from "./meanings.ts";
import { ownRoleOf, roleOf } from "./role-words.ts";
import { whole } from "./word-patterns.ts";

/** Headers of first names, folded. */
export const FIRST_NAME = /^(prenoms?|first names?|given names?|forenames?)$/;

const PLACES =
  "regions?|departements?|communes?|villes?|territoires?( d action)?|epci|localisations?|lieux?|places?|locations?" +
  "|towns?|city|cities|code insee|insee|code commune|siege|implantation";
const NAME_OF = "(noms?|denominations?|raison sociale)( de| du| des)?( la| l)?";
const BODIES =
  "structures?|organi[sz]ations?|organismes?|acteurs?|actors?|entreprises?|compan(y|ies)|societes?|associations?" +
  "|institutions?|collectivites?|entites?|entity|partenaires?|members?|raison sociale|firms?|laboratoires?";

const IGNORED: Meaning = { is: "ignored" };

/** What headers mean, folded and whole; the first that matches counts. French and English, then other languages. */
const HEADERS: readonly (readonly [RegExp, Meaning])[] = [
  [FIRST_NAME, IGNORED],
  [
    /^(id response id|submitdate .*|lastpage .*|startlanguage .*|seed seed|startdate .*|datestamp .*|ipaddr .*)$/,
    IGNORED,
  ],
  [/^(e ?mails?|courriels?|mails?|adresses? (e ?mail|mail|electronique)s?)$/, IGNORED],
  [
    whole(
      "(project|projet|operation) ?(id|code|number)",
      "(id|code|numero|n|reference|ref)( du| de| of)?( l)? (project|projet|operation)",
    ),
    { is: "project-id" },
  ],
  [
    whole(
      "(organi[sz]ation|organisme|structure|actor|acteur|partner|partenaire) ?(id|code)",
      "id (organisation|organisme|structure|acteur|partenaire)",
    ),
    { is: "actor-id" },
  ],
  [
    whole(
      "(les |vos |leurs |ses )?projets? (auxquels?|dans (lesquels?|le ?quel)|ou|suivis?|soutenus?|menes?|portes?)( .*)?",
      "(the |your |their |its )?projects? (in which|to which|supported|joined|they|it) ?.*",
      "projets?|projects?|(nom|intitule|libelle)( du| de)? projets?|project ?(name|acronym)|operations?",
      "nom de l operation|actions?|nom de l action|evenements?|events?|conventions?|initiatives?",
      "experimentations?|films?|committees?|comites?|conseils? d administration|boards?|chantiers?",
    ),
    { is: "project" },
  ],
  [/^(titres?( du projet)?|title|project title|headline|sous titre)$/, { is: "title" }],
  [
    whole(
      "roles?( dans le projet| du partenaire| de la structure| in (the )?project)?|fonctions?|qualite",
      "type de (participation|partenaire|lien|relation)|relation|relationship|partner (role|type)|lien",
    ),
    { is: "role" },
  ],
  [/^(kind|type d acteur|nature|categorie d acteur|node type)$/, { is: "kind" }],
  [
    whole(
      String.raw`thematiques?|themes?|themat\w+|domaines?( d action)?|sujets?|topics?|subjects?|mots? cles?|keywords?|etiquettes?|tags?`,
      "axes?|secteurs?|euroscivoctitle|specific objective|objectif specifique",
    ),
    { is: "theme" },
  ],
  [whole(`((nom|code)( de la| du| d)? )?(${PLACES})( (du projet|d implantation|concernee?s?))?`), { is: "place" }],
  [
    whole(
      "sites?( web| internet)?|web ?sites?|urls?|site internet|liens? internet|page web|adresse web",
      "homepage|organization ?url",
    ),
    { is: "site" },
  ],
  [/^(statuts? juridiques?|formes? juridiques?|legal form)$/, { is: "legal-form" }],
  [/^(precisions?|qualifi\w+|remarques?( sur le partenaire)?)$/, { is: "qualifier" }],
  [/^(sources?|pages?|references? (de la |of the )?sources?|records?|provenance|document)$/, { is: "record" }],
  [
    whole(
      "prenoms? (et )?noms?( de famille)?|noms? (et )?prenoms?|(first|given) names? (last|family) names?",
      "first names? surnames?|personnes?|persons?|people|individus?|intervenante?s?|auteure?s?|authors?",
      "administrateurs?|administratrices?|directors?|women|woman|femmes?|name of person|full names?|nom complet",
    ),
    { is: "actor", of: "person" },
  ],
  [
    whole(
      `(${NAME_OF} ?)?(${BODIES})( (name|denomination|impliquee?s?|engagee?s?|principa(l|ux|les?)))?`,
      // Who grants and who gets, in the schema of French authorities for their grants
      // (https://schema.data.gouv.fr/scdl/subventions/).
      "nom ?(attribuant|beneficiaire)",
    ),
    { is: "actor", of: "organisation" },
  ],
  ...EUROPEAN_HEADERS,
];

/** Headers of points and ties, as Gephi and its like write them; folded. */
const GRAPH: Readonly<Record<string, MeaningName>> = {
  id: "id",
  "node id": "id",
  vertex: "id",
  label: "label",
  name: "label",
  nom: "label",
  source: "source",
  from: "source",
  "vertex 1": "source",
  de: "source",
  target: "target",
  to: "target",
  "vertex 2": "target",
  vers: "target",
  cible: "target",
};

/** What the header of a column of a graph's tables means. */
export const graphMeaningOf = (header: string): MeaningName | null => GRAPH[fold(header)] ?? null;

/** Whether a text is known as the header of a column, of a table or of a graph's. */
export const isKnownHeader = (text: string): boolean => meaningOf(text) !== null || graphMeaningOf(text) !== null;

/** Words that call a column the number or code of something, folded. */
const IDENTIFIER =
  /\b(id|ids|identifiants?|identifiers?|codes?|siren|siret|rna|insee|uai|finess|pic|oid|numero|matricule|isni|orcid)\b/;
const QUANTITY = /\b(nombre|nb|count|total|montant)\b/;

/** Whether a header says that its column holds numbers or codes by which something is known: « SIRET », « idRAE ». */
export const isIdentifier = (header: string): boolean => {
  const words = fold(header);
  return (IDENTIFIER.test(words) && !QUANTITY.test(words)) || /^(id\p{Lu}|[Nn] ?[°º]|#$)/u.test(header);
};

/** Headers of roles that the model has none for, folded; the words stay beside each link. */
export const OTHER_ROLES = whole(
  "co ?financeurs?|financeurs?|funders?|sponsors?|mecenes?|prestataires?|sous traitants?",
  "subcontractors?|fournisseurs?|suppliers?|experts?|soutiens?|supporters?|maitres? d oeuvre",
  "operateurs?|usagers?|beneficiaires? finaux",
);

/** How the questions of a form begin: « Quel est le nom de votre projet ? ». */
const QUESTION =
  /^(quel(le)?s? (est|sont)|qui (est|sont)|what (is|are)|who (is|are)|indique[rz]|precise[rz]|cite[rz])( (l|le|la|les|the))? /;
/** The number of a question before its words, as programs of surveys write it: « Q02[SQ001]. », « 3) ». */
const NUMBERED = /^[a-z]{0,3}\d+(\[\w+\])*\s*[.):]\s+/i;
const YOURS = /\b(vos|votre|your|ton|tes) /g;

/** Titles of names under a group of columns: « Porteur – Nom ». */
const NAME_UNDER = whole(
  "noms?( de la structure)?|names?|denominations?|raison sociale|intitules?|libelles?|acronymes?",
);

/** Whether a title under a group of columns is that of names. */
export const nameUnder = (title: string): boolean => NAME_UNDER.test(fold(title));

/**
 * What a header means by its words; null where they are not known. Roles make columns of actors. Under a group of
 * columns (« Porteur – Nom », « Porteur – Ville ») the names are the group's, and what else is said of an actor has no
 * meaning of its own.
 */
export function meaningOf(header: string): Meaning | null {
  // Open data write the path to a column: « Projet.Partenaire.Nom_organisme ».
  const path = PATH.test(header) ? header.replaceAll(".", " – ") : header;
  const parts = / [–>] /.exec(path);
  if (!parts) return wordMeaning(path);
  const [group, own] = [path.slice(0, parts.index), path.slice(parts.index + parts[0].length)];
  return underGroup(wordMeaning(group), meaningOf(own), own);
}

const PATH = /^\p{L}[\p{L}\d_]+(\.[\p{L}\d_][\p{L}\d_ ]+)+$/u;

/** What a column means under a group that means something: null where that is no more than the column does. */
function underGroup(group: Meaning | null, own: Meaning | null, title: string): Meaning | null {
  if (group === null || own?.role) return own;
  if (nameUnder(title) || own?.is === "actor") return group;
  if (group.is === "actor") return own?.is === "role" && (group.role ?? "partners") === "partners" ? own : null;
  if (own !== null) return own;
  if (group.is === "project" && isIdentifier(title)) return { is: "project-id" };
  return group.is === "title" ? group : null;
}

function wordMeaning(header: string): Meaning | null {
  // A question of several parts has that of the column in brackets.
  const [, question, part] = /^(.+)\[([^\]]+)\]\s*$/.exec(header.replace(NUMBERED, "")) ?? [];
  if (part !== undefined) return plainMeaning(part) ?? plainMeaning(question!);
  const bare = header.replace(NUMBERED, "");
  // Where one header says the same in two languages, either may be known: « Opération / Operation ».
  return (
    plainMeaning(bare) ??
    bare
      .split(" / ")
      .map(plainMeaning)
      .find((one) => one !== null) ??
    null
  );
}

function plainMeaning(header: string): Meaning | null {
  const words = fold(header.replace(/\(.*?\)/g, " "))
    .replace(QUESTION, "")
    .replaceAll(YOURS, "");
  const found = HEADERS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  if (found && !(found.is === "actor" && found.of === "organisation")) return found;
  const role = roleOf(words);
  if (OTHER_ROLES.test(words)) return { is: "actor", of: "organisation", role: role ?? ownRoleOf(header) };
  // A sentence that holds such a word is no role: « Date d'accueil par le porteur ».
  if (
    role !== null &&
    words.split(" ").length <= 5 &&
    !/\b(date|nombre|nb|montant|budget|adresse|telephone|type|pays|country|part|taux)\b/.test(words)
  )
    return { is: "actor", of: role === "accompanies" || role === "leads" ? "person" : "organisation", role };
  return found;
}
