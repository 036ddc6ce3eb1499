import type { PackageFaultWords } from "./package-fault.ts";

/** What the checks of a package say, in French. */
export const PACKAGE_FAULTS_FR: PackageFaultWords = {
  // A cell.
  "a value is needed here.": "il faut ici une valeur.",
  "allowed are $0; others are rows of $1.": "sont admis : $0 ; d’autres sont des lignes de $1.",
  "allowed are $0.": "sont admis : $0.",
  "true or false.": "il faut true ou false.",
  "a whole number from $0 up.": "il faut un nombre entier, au moins $0.",
  "a whole number.": "il faut un nombre entier.",
  "a number, such as 3.5 or 3,5, without spaces.": "il faut un nombre, comme 3.5 ou 3,5, sans espaces.",
  "a date such as 2024-12-31.": "il faut une date comme 2024-12-31.",
  "small letters without accents, digits, hyphens and underscores only, a letter first, such as funds.":
    "des minuscules sans accent, des chiffres, des traits d’union et des soulignés seulement, une lettre d’abord, comme funds.",
  "kinds of what the role leads from or to, a space between two: $0.":
    "les sortes d’où part ou où arrive le rôle, une espace entre deux : $0.",
  "an address that begins with http:// or https://, without spaces.":
    "il faut une adresse qui commence par http:// ou https://, sans espaces.",
  "small letters, digits and hyphens only.": "des minuscules, des chiffres et des traits d’union seulement.",
  "an id, which is $0 without spaces.": "il faut un identifiant, de la forme $0, sans espaces.",
  "e-mail addresses are personal data and do not belong here.":
    "une adresse électronique est une donnée personnelle, qui n’a pas sa place ici.",
  "� (U+FFFD) stands where a letter was lost, as the file was once read in a wrong encoding; take the words from their source again.":
    "� (U+FFFD) est à la place d’une lettre perdue, le fichier ayant été lu dans un mauvais codage ; reprenez les mots à leur source.",
  "UTF-8 that was once read in a wrong encoding, probably “$0”; open the source as UTF-8 and save it anew as “CSV UTF-8”.":
    "de l’UTF-8 lu dans un mauvais codage, sans doute « $0 » ; ouvrez la source en UTF-8 et enregistrez-la de nouveau en « CSV UTF-8 ».",
  "character $0 is $1, which cannot be seen; delete it.": "le caractère $0 est $1, qui ne se voit pas ; effacez-le.",
  // Ids and links.
  "the id stands already in line $0; each id stands once.":
    "cet identifiant est déjà à la ligne $0 ; chacun ne vient qu’une fois.",
  "an id that cannot be taken for the one in line $0: $1":
    "il faut un identifiant qu’on ne confonde pas avec celui de la ligne $0 : $1",
  "the id of a project starts with $0 (the name in datapackage.json).":
    "l’identifiant d’un projet commence par $0 (le nom dans datapackage.json).",
  "one of $0; others are declared as levels in datapackage.json.":
    "l’un de : $0 ; d’autres se déclarent comme niveaux (levels) dans datapackage.json.",
  "by its level and code the id is $0; a spreadsheet may have dropped a 0 before a code.":
    "d’après son niveau et son code, l’identifiant est $0 ; un tableur a pu ôter le 0 qui commence un code.",
  "no row stands in this table, but other tables refer to its ids, first $0 in line $1.":
    "cette table n’a aucune ligne, mais d’autres renvoient à ses identifiants, d’abord $0, ligne $1.",
  "there is no such id in $0.": "cet identifiant n’est pas dans $0.",
  "$0 leads from $1, not from $2 to $3.": "le rôle $0 ne va pas de $2 à $3 (from, to), mais from $1.",
  "a link leads to something else than what it starts from.": "un lien mène à autre chose que ce d’où il part.",
  "the same evidence stands already in line $0; each row stands once.":
    "la même preuve est déjà à la ligne $0 ; chaque ligne ne vient qu’une fois.",
  "$0 and $1 are given both or not at all.": "$0 et $1 se donnent ensemble, ou pas du tout.",
  "a number not below $0, which is $1.": "il faut un nombre qui ne soit pas au-dessous de $0, qui est $1.",
  "nothing is part of itself, but these run in a circle: $0.":
    "rien ne fait partie de soi-même, mais ceux-ci tournent en rond : $0.",
  // Aliases.
  "line $0 merges this id into $1; an id is merged into one entity.":
    "la ligne $0 fond cet identifiant dans $1 ; il ne se fond que dans un seul.",
  "a name that was kept apart needs the id of what it was kept apart from.":
    "un nom tenu à part demande l’identifiant de ce dont il est tenu à part.",
  "nothing is kept apart from itself.": "rien n’est tenu à part de soi-même.",
  "an empty cell; only a name that was kept apart has another.":
    "il faut une cellule vide : seul un nom tenu à part en a une autre.",
  "an empty cell; a name that was kept apart was not merged away.":
    "il faut une cellule vide : un nom tenu à part n’a pas été fondu.",
  "an id that nothing has, but it stands in $0, line $1.":
    "il faut un identifiant que rien ne porte, mais il est dans $0, ligne $1.",
  "an id of the same kind as $0.": "il faut un identifiant de la même sorte que $0.",
  // Roles.
  "a role by which actors take part in projects: $0.": "il faut un rôle par lequel on participe aux projets : $0.",
  "another id: this role is built in and needs no row, and none may change it.":
    "il faut un autre identifiant : ce rôle est connu d’avance, ne demande pas de ligne, et aucune ne le change.",
  "another id: $0 means something else in addresses.":
    "il faut un autre identifiant : $0 veut dire autre chose dans les adresses.",
  "a role that participates leads from organisation, person or both to project.":
    "un rôle qui fait participer va de organisation, de person ou des deux à project.",
  // Packages that are opened together.
  "another name, since the package in $0 has this one.": "il faut un autre nom : le jeu de données $0 porte celui-ci.",
  "an id of its own, since this one is the source “$0” in $1.":
    "il faut un autre identifiant : celui-ci est la source « $0 » dans $1.",
  "a role that says the same in every column as in $0, or an id of its own.":
    "il faut un rôle qui dise en chaque colonne la même chose que dans $0, ou un autre identifiant.",
  "aliases.csv in $0 merges this id into $1; use that one in its place.":
    "aliases.csv dans $0 fond cet identifiant dans $1 ; mettez celui-là à sa place.",
  "an id that is merged into $0, as in $1.": "il faut un identifiant fondu dans $0, comme dans $1.",
  // The description.
  "text in the form of JSON, which breaks here: look for a comma, a quote or a bracket that is missing or too many.":
    "le JSON s’interrompt ici : cherchez une virgule, un guillemet ou une accolade qui manque ou qui est en trop.",
  "the field is missing; see the example in seed/README.md.": "le champ manque ; voyez l’exemple de seed/README.md.",
  "small letters, digits and hyphens only, such as coopter-2024.":
    "des minuscules, des chiffres et des traits d’union seulement, comme coopter-2024.",
  "an address that begins with http:// or https://, in quotes, or null.":
    "il faut une adresse qui commence par http:// ou https://, entre guillemets, ou null.",
  'a list of names: ["…", "…"]; without the field, nobody is named.':
    'il faut une liste de noms : ["…", "…"] ; sans ce champ, personne n’est nommé.',
  "an identifier such as 10.5281/zenodo.123456, without https://doi.org/ before it.":
    "il faut un identifiant comme 10.5281/zenodo.123456, sans https://doi.org/ devant.",
  "a title and an address: $0.": "il faut un titre et une adresse : $0.",
  "an object, that is $0; see seed/README.md.": "il faut un objet, de la forme $0 ; voyez seed/README.md.",
  "a text in quotes ($0).": "il faut un texte entre guillemets.",
  "this is no table of a package, whose tables are $0.":
    "ce n’est aucune table d’un jeu de données, dont les tables sont $0.",
  "the table is named here, but its file is missing from the folder.":
    "la table est nommée ici, mais son fichier manque dans le dossier.",
  // Files and tables.
  "there is no such file.": "ce fichier n’existe pas.",
  "the file that describes the package is missing; see seed/README.md for an example.":
    "le fichier qui décrit le jeu de données manque ; voyez l’exemple de seed/README.md.",
  "name the file $0, in small letters.": "nommez ce fichier $0, en minuscules.",
  "this is a spreadsheet; save its sheet as “CSV UTF-8” under the name $0.":
    "c’est un classeur ; enregistrez sa feuille en « CSV UTF-8 » sous le nom $0.",
  "the table is missing from the folder.": "la table manque dans le dossier.",
  "the file cannot be read ($0).": "le fichier ne se lit pas ($0).",
  "the file holds no header line with the names of its columns.":
    "le fichier n’a pas de ligne de titres, avec le nom de ses colonnes.",
  'the quotes of the row that starts here do not match: a cell that holds a quote stands in quotes, and the quote within is written twice ("").':
    'les guillemets de la ligne qui commence ici ne se ferment pas : une cellule qui contient un guillemet est entre guillemets, et celui du dedans s’écrit deux fois ("").',
  "the column is missing.": "la colonne manque.",
  "cell $0 of the header is empty; each column needs its name.":
    "la cellule $0 de la ligne de titres est vide ; chaque colonne a besoin d’un nom.",
  "there is no such column; the table has $0.": "cette colonne n’existe pas ; la table a $0.",
  "the column stands twice.": "la colonne vient deux fois.",
  "there is no such column.$0 If it is one of your own, describe it in datapackage.json.":
    "cette colonne n’existe pas. Si c’est l’une des vôtres, décrivez-la dans datapackage.json.",
  "the row has $0 cells, the header $1; a cell that holds a separator or a quote must stand in quotes.":
    "la ligne a $0 cellules et celle des titres $1 ; une cellule qui contient un séparateur ou un guillemet se met entre guillemets.",
  "the file is empty (0 bytes); a table needs at least its header line.":
    "le fichier est vide (0 octet) ; une table a au moins sa ligne de titres.",
  "the file is in UTF-16. $0": "le fichier est en UTF-16. $0",
  "this is no CSV text but a binary file (a spreadsheet such as .xlsx or .ods, or an archive?). Save it as “CSV UTF-8”.":
    "ce n’est pas un texte CSV (un classeur comme .xlsx ou .ods, ou une archive ?). Enregistrez-le en « CSV UTF-8 ».",
  "the file is not in UTF-8, from an accent or other special letter in this line on. $0":
    "le fichier n’est pas en UTF-8, à partir d’un accent ou d’une autre lettre particulière de cette ligne. $0",
  "Save it again as “CSV UTF-8” (in a spreadsheet: Save as, character set UTF-8).":
    "Enregistrez-le de nouveau en « CSV UTF-8 » (dans un tableur : Enregistrer sous, jeu de caractères UTF-8).",
  // What follows others.
  "they look alike, but character $0 is $1 here and $2 there.":
    "ils se ressemblent, mais le caractère $0 est $1 ici et $2 là.",
  // Beside them.
  "Did you mean $0?": "Vouliez-vous dire $0 ?",
  "“$0” U+$1": "« $0 » U+$1",
  "no character": "absent",
  "$0 (in English)": "$0 (en anglais)",
};
