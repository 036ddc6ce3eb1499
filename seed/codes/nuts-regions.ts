/**
 * Statistical regions of Europe by their code at level 2 of NUTS and what each is called, in Latin letters: NUTS 2024,
 * the statistical regions of EFTA and candidate countries, of the United Kingdom NUTS 2018, and at the end regions
 * of older editions that projects still name (Eurostat, CC BY 4.0; https://ec.europa.eu/eurostat/web/nuts). Without
 * France, whose regions are those of INSEE. Greece is EL here and the United Kingdom UK.
 */
export const NUTS_REGIONS: ReadonlyMap<string, string> = new Map(
  `
AL01 Veri; AL02 Qender; AL03 Jug; AT11 Burgenland; AT12 Niederösterreich; AT13 Wien; AT21 Kärnten; AT22 Steiermark;
AT31 Oberösterreich; AT32 Salzburg; AT33 Tirol; AT34 Vorarlberg; BA01 Federacija Bosne i Hercegovine;
BA02 Republika Srpska; BA03 Brčko district BiH; BE10 Région de Bruxelles-Capitale/Brussels Hoofdstedelijk Gewest;
BE21 Prov. Antwerpen; BE22 Prov. Limburg (BE); BE23 Prov. Oost-Vlaanderen; BE24 Prov. Vlaams-Brabant;
BE25 Prov. West-Vlaanderen; BE31 Prov. Brabant wallon; BE32 Prov. Hainaut; BE33 Prov. Liège;
BE34 Prov. Luxembourg (BE); BE35 Prov. Namur; BG31 Severozapaden; BG32 Severen tsentralen; BG33 Severoiztochen;
BG34 Yugoiztochen; BG41 Yugozapaden; BG42 Yuzhen tsentralen; CH01 Région lémanique; CH02 Espace Mittelland;
CH03 Nordwestschweiz; CH04 Zürich; CH05 Ostschweiz; CH06 Zentralschweiz; CH07 Ticino; CY00 Kypros; CZ01 Praha;
CZ02 Střední Čechy; CZ03 Jihozápad; CZ04 Severozápad; CZ05 Severovýchod; CZ06 Jihovýchod; CZ07 Střední Morava;
CZ08 Moravskoslezsko; DE11 Stuttgart; DE12 Karlsruhe; DE13 Freiburg; DE14 Tübingen; DE21 Oberbayern;
DE22 Niederbayern; DE23 Oberpfalz; DE24 Oberfranken; DE25 Mittelfranken; DE26 Unterfranken; DE27 Schwaben;
DE30 Berlin; DE40 Brandenburg; DE50 Bremen; DE60 Hamburg; DE71 Darmstadt; DE72 Gießen; DE73 Kassel;
DE80 Mecklenburg-Vorpommern; DE91 Braunschweig; DE92 Hannover; DE93 Lüneburg; DE94 Weser-Ems; DEA1 Düsseldorf;
DEA2 Köln; DEA3 Münster; DEA4 Detmold; DEA5 Arnsberg; DEB1 Koblenz; DEB2 Trier; DEB3 Rheinhessen-Pfalz;
DEC0 Saarland; DED2 Dresden; DED4 Chemnitz; DED5 Leipzig; DEE0 Sachsen-Anhalt; DEF0 Schleswig-Holstein;
DEG0 Thüringen; DK01 Hovedstaden; DK02 Sjælland; DK03 Syddanmark; DK04 Midtjylland; DK05 Nordjylland; EE00 Eesti;
EL30 Attiki; EL41 Voreio Aigaio; EL42 Notio Aigaio; EL43 Kriti; EL51 Anatoliki Makedonia, Thraki;
EL52 Kentriki Makedonia; EL53 Dytiki Makedonia; EL54 Ipeiros; EL61 Thessalia; EL62 Ionia Nisia; EL63 Dytiki Ellada;
EL64 Sterea Ellada; EL65 Peloponnisos; ES11 Galicia; ES12 Principado de Asturias; ES13 Cantabria; ES21 País Vasco;
ES22 Comunidad Foral de Navarra; ES23 La Rioja; ES24 Aragón; ES30 Comunidad de Madrid; ES41 Castilla y León;
ES42 Castilla-La Mancha; ES43 Extremadura; ES51 Cataluña; ES52 Comunitat Valenciana; ES53 Illes Balears;
ES61 Andalucía; ES62 Región de Murcia; ES63 Ciudad de Ceuta; ES64 Ciudad de Melilla; ES70 Canarias;
FI19 Länsi-Suomi; FI1B Helsinki-Uusimaa; FI1C Etelä-Suomi; FI1D Pohjois- ja Itä-Suomi; FI20 Åland;
HR02 Panonska Hrvatska; HR03 Jadranska Hrvatska; HR05 Grad Zagreb; HR06 Sjeverna Hrvatska; HU11 Budapest;
HU12 Pest; HU21 Közép-Dunántúl; HU22 Nyugat-Dunántúl; HU23 Dél-Dunántúl; HU31 Észak-Magyarország;
HU32 Észak-Alföld; HU33 Dél-Alföld; IE04 Northern and Western; IE05 Southern; IE06 Eastern and Midland;
IS00 Ísland; ITC1 Piemonte; ITC2 Valle d'Aosta/Vallée d'Aoste; ITC3 Liguria; ITC4 Lombardia; ITF1 Abruzzo;
ITF2 Molise; ITF3 Campania; ITF4 Puglia; ITF5 Basilicata; ITF6 Calabria; ITG1 Sicilia; ITG2 Sardegna;
ITH1 Provincia Autonoma di Bolzano/Bozen; ITH2 Provincia Autonoma di Trento; ITH3 Veneto;
ITH4 Friuli-Venezia Giulia; ITH5 Emilia-Romagna; ITI1 Toscana; ITI2 Umbria; ITI3 Marche; ITI4 Lazio;
LI00 Liechtenstein; LT01 Sostinės regionas; LT02 Vidurio ir vakarų Lietuvos regionas; LU00 Luxembourg;
LV00 Latvija; ME00 Crna Gora; MK00 Severna Makedonija; MT00 Malta; NL11 Groningen; NL12 Friesland (NL);
NL13 Drenthe; NL21 Overijssel; NL22 Gelderland; NL23 Flevoland; NL32 Noord-Holland; NL34 Zeeland; NL35 Utrecht;
NL36 Zuid-Holland; NL41 Noord-Brabant; NL42 Limburg (NL); NO02 Innlandet; NO06 Trøndelag/Trööndelage;
NO07 Nord-Norge; NO08 Oslo og Viken; NO09 Agder og Sør-Østlandet; NO0A Vestlandet; NO0B Svalbard og Jan Mayen;
PL21 Małopolskie; PL22 Śląskie; PL41 Wielkopolskie; PL42 Zachodniopomorskie; PL43 Lubuskie; PL51 Dolnośląskie;
PL52 Opolskie; PL61 Kujawsko-pomorskie; PL62 Warmińsko-mazurskie; PL63 Pomorskie; PL71 Łódzkie;
PL72 Świętokrzyskie; PL81 Lubelskie; PL82 Podkarpackie; PL84 Podlaskie; PL91 Warszawski stołeczny;
PL92 Mazowiecki regionalny; PT11 Norte; PT15 Algarve; PT19 Centro (PT); PT1A Grande Lisboa;
PT1B Península de Setúbal; PT1C Alentejo; PT1D Oeste e Vale do Tejo; PT20 Região Autónoma dos Açores;
PT30 Região Autónoma da Madeira; RO11 Nord-Vest; RO12 Centru; RO21 Nord-Est; RO22 Sud-Est; RO31 Sud-Muntenia;
RO32 Bucureşti-Ilfov; RO41 Sud-Vest Oltenia; RO42 Vest; RS11 Beogradski region; RS12 Region Vojvodine;
RS21 Region Šumadije i Zapadne Srbije; RS22 Region Južne i Istočne Srbije; SE11 Stockholm;
SE12 Östra Mellansverige; SE21 Småland med öarna; SE22 Sydsverige; SE23 Västsverige; SE31 Norra Mellansverige;
SE32 Mellersta Norrland; SE33 Övre Norrland; SI03 Vzhodna Slovenija; SI04 Zahodna Slovenija;
SK01 Bratislavský kraj; SK02 Západné Slovensko; SK03 Stredné Slovensko; SK04 Východné Slovensko; TR10 İstanbul;
TR21 Tekirdağ, Edirne, Kırklareli; TR22 Balıkesir, Çanakkale; TR31 İzmir; TR32 Aydın, Denizli, Muğla;
TR33 Manisa, Afyonkarahisar, Kütahya, Uşak; TR41 Bursa, Eskişehir, Bilecik;
TR42 Kocaeli, Sakarya, Düzce, Bolu, Yalova; TR51 Ankara; TR52 Konya, Karaman; TR61 Antalya, Isparta, Burdur;
TR62 Adana, Mersin; TR63 Hatay, Kahramanmaraş, Osmaniye; TR71 Kırıkkale, Aksaray, Niğde, Nevşehir, Kırşehir;
TR72 Kayseri, Sivas, Yozgat; TR81 Zonguldak, Karabük, Bartın; TR82 Kastamonu, Çankırı, Sinop;
TR83 Samsun, Tokat, Çorum, Amasya; TR90 Trabzon, Ordu, Giresun, Rize, Artvin, Gümüşhane;
TRA1 Erzurum, Erzincan, Bayburt; TRA2 Ağrı, Kars, Iğdır, Ardahan; TRB1 Malatya, Elazığ, Bingöl, Tunceli;
TRB2 Van, Muş, Bitlis, Hakkari; TRC1 Gaziantep, Adıyaman, Kilis; TRC2 Şanlıurfa, Diyarbakır;
TRC3 Mardin, Batman, Şırnak, Siirt; UKC1 Tees Valley and Durham; UKC2 Northumberland and Tyne and Wear;
UKD1 Cumbria; UKD3 Greater Manchester; UKD4 Lancashire; UKD6 Cheshire; UKD7 Merseyside;
UKE1 East Yorkshire and Northern Lincolnshire; UKE2 North Yorkshire; UKE3 South Yorkshire; UKE4 West Yorkshire;
UKF1 Derbyshire and Nottinghamshire; UKF2 Leicestershire, Rutland and Northamptonshire; UKF3 Lincolnshire;
UKG1 Herefordshire, Worcestershire and Warwickshire; UKG2 Shropshire and Staffordshire; UKG3 West Midlands;
UKH1 East Anglia; UKH2 Bedfordshire and Hertfordshire; UKH3 Essex; UKI3 Inner London - West;
UKI4 Inner London - East; UKI5 Outer London - East and North East; UKI6 Outer London - South;
UKI7 Outer London - West and North West; UKJ1 Berkshire, Buckinghamshire and Oxfordshire;
UKJ2 Surrey, East and West Sussex; UKJ3 Hampshire and Isle of Wight; UKJ4 Kent;
UKK1 Gloucestershire, Wiltshire and Bath/Bristol area; UKK2 Dorset and Somerset; UKK3 Cornwall and Isles of Scilly;
UKK4 Devon; UKL1 West Wales and The Valleys; UKL2 East Wales; UKM5 North Eastern Scotland;
UKM6 Highlands and Islands; UKM7 Eastern Scotland; UKM8 West Central Scotland; UKM9 Southern Scotland;
UKN0 Northern Ireland; XK00 Kosovë/Kosovo;
DE41 Brandenburg-Nordost; DE42 Brandenburg-Südwest; FI18 Etelä-Suomi; HR04 Kontinentalna Hrvatska;
HU10 Közép-Magyarország; IE01 Border, Midland and Western; IE02 Southern and Eastern; LT00 Lietuva; NL31 Utrecht;
NL33 Zuid-Holland; NO01 Oslo og Akershus; NO03 Sør-Østlandet; NO04 Agder og Rogaland; NO05 Vestlandet;
PL11 Łódzkie; PL12 Mazowieckie; PL31 Lubelskie; PL32 Podkarpackie; PL33 Świętokrzyskie; PL34 Podlaskie;
PT16 Centro; PT17 Área Metropolitana de Lisboa; PT18 Alentejo; SI01 Vzhodna Slovenija; SI02 Zahodna Slovenija;
UKI1 Inner London; UKI2 Outer London; UKM2 Eastern Scotland; UKM3 South Western Scotland
`
    .split(";")
    .map((entry) => entry.trim().replaceAll(/\s+/g, " "))
    .map((entry) => [entry.slice(0, 4), entry.slice(5)]),
);
