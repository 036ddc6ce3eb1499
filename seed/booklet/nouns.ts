/*
 * French common nouns that stand in lists of partners. They tell a group without a name (« des producteurs locaux »)
 * from a name (« Les Restos du Cœur »), and a label (« Associations ») from its members.
 */

const list = (words: string) => new Set(words.split(/\s+/));

/** Plurals that stand for a group of actors. */
const PLURALS = list(`
  acteurs actrices adhérents adhérentes aidants agences aînés agents amis antennes artisans artistes ateliers associations
  bailleurs banques bénéficiaires bénévoles bibliothèques boutiques bureaux cabinets caisses campings centres chambres
  chantiers chercheurs chercheuses cinémas citoyens citoyennes clients clubs collectifs collectivités collèges collégiens
  comités commerces commerçants commerçantes communautés communes compagnies conseils conseillers consommateurs coopératives
  crèches cuisines départements directions écoles élèves élus élues employés employeurs enseignants enseignantes enseignes
  entreprises entrepreneurs épiceries équipes établissements étudiants étudiantes experts familles fédérations fermes
  financeurs fondations formateurs foyers garages grossistes groupes groupements habitants habitantes hôpitaux hôtels
  industriels industries institutions institutionnels instituts intercommunalités jardins jeunes laboratoires librairies
  lycées lycéens mairies maisons maraîchers marques médecins médiathèques membres ménages métropoles ministères missions
  municipalités musées mutuelles offices opérateurs organisations organismes parcs parents particuliers partenaires patients
  paysans personnes pharmacies piscines pouvoirs prestataires producteurs productrices professionnels professionnelles
  promoteurs propriétaires publics recycleries régies régions représentants réseaux résidents résidences ressourceries
  restaurants restaurateurs retraités riverains salariés salariées services sociétés sociétaires start-ups startups
  structures supermarchés syndicats territoires théâtres tiers-lieux touristes transporteurs travailleurs unions universités
  usagers usagères vignerons viticulteurs utilisateurs utilisatrices villages villes voisins volontaires
  eti pme tpe
`);

/** Plurals that stand right before the names of their members, even with a capital: « Associations Comblab, Cisca ». */
export const LABELS = list(`
  associations bailleurs bureaux cabinets centres cinémas clubs collèges collectifs collectivités communautés communes
  coopératives départements écoles entreprises établissements fédérations fondations fournisseurs groupes groupements
  hôpitaux institutions laboratoires lycées mairies marques métropoles musées organismes partenaires réseaux régions
  sociétés start-ups startups structures syndicats théâtres tiers-lieux universités villes
`);

/** Plurals whose « de X » names members: « les communes de Gimont, Saverdun ». */
export const PLACES = list("communes villes mairies municipalités départements régions métropoles agglomérations");

/** Plural services of one authority: « Services habitat, transition de la collectivité X ». */
export const SERVICES = list("services directions établissements équipes écoles crèches équipements");

/** What a body is; stands before its name, in lower case or with a capital. */
const KINDS = list(`
  académie agence agglomération ambassade antenne association atelier bailleur banque bibliothèque boutique bureau cabinet
  caf caisse cantine ccas centre chaire chambre chantier cinéma cité clic club cluster collectif collectivité collège
  comité commissariat commune communauté compagnie confédération conseil conservatoire coopérative crèche département
  direction école ehpad entreprise épicerie esat espace établissement fédération ferme filiale fondation foyer garage
  groupe groupement hôpital incubateur institut jardin laboratoire librairie ligue lycée mairie maison médiathèque métropole
  ministère mission mjc mouvement municipalité musée mutuelle observatoire office ong opérateur organisme parc pays petr
  pépinière plateforme pôle préfecture ptce recyclerie régie région réseau résidence ressourcerie restaurant scic scop
  secrétariat section service société sous-préfecture start-up startup station structure syndicat théâtre tiers-lieu union
  université village ville
`);

/** Kinds of which a place has one, so that the kind alone is a name where it has a capital: « la Préfecture ». */
const INSTITUTIONS = list(`
  académie agglomération caf ccas cité chambre clic commissariat conseil département esat ehpad mairie métropole ministère
  mission mjc parc petr pays préfecture ptce rectorat région sous-préfecture syndicat
`);

/** Kinds that say only what a name stands for, and are no part of it. */
export const CATEGORIES = list("collectivité structure entreprise bailleur");

/** Adjectives that are generic even where they are printed with a capital. */
const GENERIC = list(`
  territoriales territoriaux locales locaux publics publiques privés privées sociaux sociales culturels culturelles
  scolaires partenaires agricoles volontaires régionaux régionales départementaux départementales intercommunales
  limitrophes voisines adhérentes membres mixtes primaires générales techniques
`);

const ARTICLE = /^(?:(?:les?|la|des|du|une?|aux?|\d+)\s+|[ld]['’]\s?)/i;

/** The words without their article or number. */
export function withoutArticle(words: string): string {
  return words.replace(ARTICLE, "");
}

/** The first word after an article, in lower case. */
export function headNoun(words: string): string {
  return (/^[\p{L}\p{N}-]+/u.exec(withoutArticle(words))?.[0] ?? "").toLowerCase();
}

/** Whether a word in lower case is a plural that stands for a group of actors. */
export function isPlural(noun: string): boolean {
  if (PLURALS.has(noun)) return true;
  if (noun.includes("-")) return noun.split("-").some((part) => PLURALS.has(part) || PERSONS.test(part));
  return PERSONS.test(noun);
}

/** Endings that make the plural of who does something: « traiteurs », « exploitantes », « éducatrices ». */
const PERSONS = /.{2}(?:eurs|euses|trices|iers|ières|iens|iennes|istes|logues|ants|antes)$/;

/** Whether a word in lower case is a plural for people by what they do. */
export function isPersons(noun: string): boolean {
  return (
    PERSONS.test(noun) || /^(?:acteurs|habitants|citoyens|élus|jeunes|familles|bénévoles|personnes|membres)$/.test(noun)
  );
}

/** Whether a word in lower case says what a body is. */
export function isKind(noun: string): boolean {
  return KINDS.has(noun);
}

/** Whether a word in lower case is a kind of which a place has one. */
export function isInstitution(noun: string): boolean {
  return INSTITUTIONS.has(noun);
}

/** Whether a word in lower case is an adjective that names nobody. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(word);
}
