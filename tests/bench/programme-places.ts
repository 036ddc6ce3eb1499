/** A country of a made-up programme: its code, its name in French, its share of the organisations, its regions. */
export interface Country {
  code: string;
  name: string;
  /** In thousandths, about as in Horizon 2020. */
  share: number;
  /** By name; those of France with their official codes, so that they lie on its map. */
  regions: readonly (string | readonly [code: string, name: string])[];
  /** How its towns, universities, cities and companies are called. */
  tongue: Tongue;
}

/** Parts of made-up names; `{}` is the town. */
interface Tongue {
  starts: readonly string[];
  ends: readonly string[];
  university: string;
  city: string;
  company: readonly string[];
}

const words = (text: string): string[] => text.split(" ");

const GERMAN: Tongue = {
  starts: words("Alten Blauen Ebers Frieden Grün Hohen Kirch Linden Mark Neuen Ober Reichen Schön Stein Wald Winter"),
  ends: words("bach berg burg dorf feld hausen heim hofen stadt stein tal werder"),
  ...{ university: "Universität {}", city: "Stadt {}", company: ["GmbH", "AG", "GmbH & Co. KG"] },
};
const FRENCH: Tongue = {
  starts: words("Beau Belle Bois Champ Clair Fontaine Grand Haute Mont Neuf Plaisance Roche Saint- Val Vieille Ville"),
  ends: words("bourg court fleur fort marie mont nois rive rolles sac val ville"),
  ...{ university: "Université de {}", city: "Ville de {}", company: ["SAS", "SARL", "SA"] },
};
const LATIN: Tongue = {
  starts: words("Alba Bella Campo Castel Ciudad- Fonte Llano Marina Monte Nova Porto Rio Rosa San- Terra Villa"),
  ends: words("blanca carda dena fiore lago longa mar nera rico seca serra verde"),
  ...{ university: "Universidad de {}", city: "Ayuntamiento de {}", company: ["SL", "SA"] },
};
const ITALIAN: Tongue = { ...LATIN, university: "Università di {}", city: "Comune di {}", company: ["Srl", "SpA"] };
const PORTUGUESE: Tongue = { ...LATIN, university: "Universidade de {}", city: "Município de {}", company: ["Lda"] };
const ENGLISH: Tongue = {
  starts: words("Ash Bex Black Brad Clay East Fair Hart King Lang Nor Old Red Stan West Wood"),
  ends: words("bridge bury combe field ford ham hurst leigh mouth stow ton worth"),
  ...{ university: "University of {}", city: "{} Council", company: ["Ltd", "plc"] },
};
const NORDIC: Tongue = {
  starts: words("Berg Bjørn Dal Elv Fjell Gran Hav Is Lund Nord Ny Ros Sand Skog Strand Vinter"),
  ends: words("borg by dal ea fors havn holm lund ness sund vik ås"),
  ...{ university: "University of {}", city: "Municipality of {}", company: ["AB", "AS", "ApS", "Oy"] },
};
const DUTCH: Tongue = {
  starts: words("Amer Breden Dijk Eikel Gouden Haar Kamp Leeu Meer Noorder Olden Roos Scheve Utter Water Zilver"),
  ends: words("berg beek broek burg dam dijk drecht lo meer recht veld wijk"),
  ...{ university: "Universiteit {}", city: "Gemeente {}", company: ["BV", "NV"] },
};
const EASTERN: Tongue = {
  starts: words("Bela Bystra Czarno Dobro Gora Jas Kali Krasno Lesno Novo Ostro Pole Rado Staro Velko Zelo"),
  ends: words("brod gard grad hora lin mir nica pol sk stok vice wa"),
  ...{ university: "University of {}", city: "City of {}", company: ["sp. z o.o.", "s.r.o.", "d.o.o.", "Kft."] },
};

/** The countries, the largest first. */
export const COUNTRIES: readonly Country[] = [
  {
    ...{ code: "de", name: "Allemagne", share: 135, tongue: GERMAN },
    regions:
      "Bayern|Nordrhein-Westfalen|Baden-Württemberg|Berlin|Hessen|Sachsen|Niedersachsen|Hamburg|Rheinland-Pfalz|Brandenburg|Bremen|Thüringen|Schleswig-Holstein|Mecklenburg-Vorpommern|Saarland|Sachsen-Anhalt".split(
        "|",
      ),
  },
  {
    ...{ code: "es", name: "Espagne", share: 115, tongue: LATIN },
    regions:
      "Comunidad de Madrid|Cataluña|País Vasco|Andalucía|Comunitat Valenciana|Galicia|Castilla y León|Aragón|Navarra|Asturias|Murcia|Canarias|Castilla-La Mancha|Cantabria|Illes Balears|Extremadura|La Rioja".split(
        "|",
      ),
  },
  {
    ...{ code: "it", name: "Italie", share: 110, tongue: ITALIAN },
    regions:
      "Lazio|Lombardia|Emilia-Romagna|Piemonte|Toscana|Veneto|Liguria|Campania|Trentino-Alto Adige|Puglia|Friuli-Venezia Giulia|Umbria|Sicilia|Marche|Sardegna|Abruzzo|Calabria|Basilicata".split(
        "|",
      ),
  },
  {
    ...{ code: "fr", name: "France", share: 105, tongue: FRENCH },
    regions: [
      ["11", "Île-de-France"],
      ["84", "Auvergne-Rhône-Alpes"],
      ["76", "Occitanie"],
      ["93", "Provence-Alpes-Côte d’Azur"],
      ["53", "Bretagne"],
      ["75", "Nouvelle-Aquitaine"],
      ["44", "Grand Est"],
      ["52", "Pays de la Loire"],
      ["32", "Hauts-de-France"],
      ["28", "Normandie"],
      ["27", "Bourgogne-Franche-Comté"],
      ["24", "Centre-Val de Loire"],
      ["94", "Corse"],
    ],
  },
  {
    ...{ code: "gb", name: "Royaume-Uni", share: 100, tongue: ENGLISH },
    regions:
      "London|South East|East of England|Scotland|South West|North West|Yorkshire and the Humber|West Midlands|East Midlands|Wales|North East|Northern Ireland".split(
        "|",
      ),
  },
  {
    ...{ code: "nl", name: "Pays-Bas", share: 65, tongue: DUTCH },
    regions: words(
      "Zuid-Holland Noord-Holland Noord-Brabant Gelderland Utrecht Overijssel Groningen Limburg Friesland",
    ),
  },
  {
    ...{ code: "be", name: "Belgique", share: 52, tongue: DUTCH },
    regions: words("Bruxelles-Brussel Vlaanderen Wallonie"),
  },
  {
    ...{ code: "gr", name: "Grèce", share: 42, tongue: LATIN },
    regions: words("Attikí Makedonía Kríti Thessalía Pelopónnisos Ípeiros"),
  },
  {
    ...{ code: "se", name: "Suède", share: 37, tongue: NORDIC },
    regions: words("Stockholm Västsverige Sydsverige Mellansverige Småland Norrland"),
  },
  {
    ...{ code: "at", name: "Autriche", share: 36, tongue: GERMAN },
    regions: words("Wien Steiermark Oberösterreich Tirol Niederösterreich Salzburg Kärnten"),
  },
  {
    ...{ code: "ch", name: "Suisse", share: 34, tongue: GERMAN },
    regions: words("Zürich Lémanique Nordwestschweiz Mittelland Ticino Ostschweiz"),
  },
  {
    ...{ code: "pt", name: "Portugal", share: 32, tongue: PORTUGUESE },
    regions: words("Lisboa Norte Centro Alentejo Algarve Açores Madeira"),
  },
  {
    ...{ code: "dk", name: "Danemark", share: 28, tongue: NORDIC },
    regions: words("Hovedstaden Midtjylland Syddanmark Nordjylland Sjælland"),
  },
  {
    ...{ code: "fi", name: "Finlande", share: 27, tongue: NORDIC },
    regions: words("Uusimaa Länsi-Suomi Pohjois-Suomi Etelä-Suomi"),
  },
  {
    ...{ code: "pl", name: "Pologne", share: 26, tongue: EASTERN },
    regions: words("Mazowieckie Małopolskie Wielkopolskie Śląskie Dolnośląskie Pomorskie Łódzkie Lubelskie"),
  },
  {
    ...{ code: "no", name: "Norvège", share: 25, tongue: NORDIC },
    regions: words("Oslo Trøndelag Vestlandet Nord-Norge Agder"),
  },
  {
    ...{ code: "ie", name: "Irlande", share: 24, tongue: ENGLISH },
    regions: words("Dublin Munster Connacht"),
  },
  {
    ...{ code: "cz", name: "Tchéquie", share: 16, tongue: EASTERN },
    regions: words("Praha Jihovýchod Střední-Čechy Severovýchod Moravskoslezsko"),
  },
  {
    ...{ code: "si", name: "Slovénie", share: 13, tongue: EASTERN },
    regions: words("Zahodna-Slovenija Vzhodna-Slovenija"),
  },
  {
    ...{ code: "hu", name: "Hongrie", share: 12, tongue: EASTERN },
    regions: words("Budapest Dunántúl Alföld"),
  },
  {
    ...{ code: "ro", name: "Roumanie", share: 12, tongue: EASTERN },
    regions: words("București Nord-Vest Centru Vest Nord-Est Sud-Est"),
  },
  {
    ...{ code: "bg", name: "Bulgarie", share: 8, tongue: EASTERN },
    regions: words("Yugozapaden Yuzhen-tsentralen Severoiztochen"),
  },
];
