import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { Dataset } from "../../seed/package/schema.ts";
import type { Country } from "./programme-places.ts";

/** Names that read like those of a European programme, none of them given twice; the same for a seed. */
export interface Names {
  project: () => { name: string; title: string };
  organisation: (country: Country, isLarge: boolean) => { name: string; type: OrganisationType };
}
type OrganisationType = Dataset["organisations"][number]["type"];

export function programmeNames(seed: number): Names {
  const random = xoroshiro128plus(seed);
  const one = <T>(list: readonly T[]): T => list[uniformInt(random, 0, list.length - 1)]!;
  const given = new Map<string, number>();
  /** A name that was given before has its number behind it, as the second project of a series does. */
  const once = (name: string): string => {
    const times = (given.get(name) ?? 0) + 1;
    given.set(name, times);
    return times === 1 ? name : `${name} ${times}`;
  };
  return {
    project: () => {
      const [matter, way] = [one(MATTERS), one(WAYS)];
      const name = once(`${matter.short}${one(LINKING)}${way.short}`.toUpperCase());
      return { name, title: `${way.long} ${matter.long} ${one(WHERE)}` };
    },
    organisation: ({ tongue }, isLarge) => {
      const town = `${one(tongue.starts)}${one(tongue.ends)}`.replace(
        /-(\p{Ll})/u,
        (_, x: string) => `-${x.toUpperCase()}`,
      );
      const type = one(isLarge ? LARGE : SMALL);
      const called = {
        school: () => tongue.university.replace("{}", town),
        authority: () => tongue.city.replace("{}", town),
        lab: () => `${town} Institute of ${one(FIELDS)}`,
        public_body: () => `${town} ${one(FIELDS)} Agency`,
        association: () => `${town} ${one(FIELDS)} Network`,
        company: () => `${one(BRANDS)}${one(BRAND_ENDS)} ${one(tongue.company)}`,
      };
      return { name: once(called[type]()), type };
    },
  };
}

/** What a few hundred who take part often are, and what the rest is. */
const LARGE = ["school", "school", "school", "lab", "lab", "public_body"] as const;
const SMALL = ["company", "company", "company", "school", "lab", "association", "authority", "public_body"] as const;

const FIELDS =
  "Agronomy|Applied Physics|Aquaculture|Biology|Chemistry|Climate|Ecology|Energy|Geosciences|Health|Informatics|Logistics|Marine Research|Materials|Mathematics|Medicine|Microelectronics|Mobility|Nutrition|Oncology|Photonics|Robotics|Social Research|Space Research|Water".split(
    "|",
  );
const BRANDS =
  "Agri|Aero|Alto|Aqua|Bio|Carbo|Cyber|Data|Eco|Electra|Enviro|Geo|Helio|Hydro|Inno|Lumi|Medi|Micro|Nano|Neuro|Nova|Opti|Photo|Plasma|Poly|Quanta|Robo|Sano|Senso|Solar|Sono|Syn|Tele|Terra|Thermo|Vita".split(
    "|",
  );
const BRAND_ENDS =
  "chem|con|dyne|fab|flow|form|gen|graph|lab|link|logic|mat|med|mech|metrics|net|nova|plan|pro|scan|sense|soft|space|sys|tec|therm|tron|vision|ware|works".split(
    "|",
  );
const LINKING = ["", "", "", "4", "-", "2"];
const WHERE = [
  "in European regions",
  "for small enterprises",
  "across borders",
  "in coastal areas",
  "at scale",
  "in cities",
];

const named = (lines: string): { short: string; long: string }[] =>
  lines.split("|").map((line) => {
    const [short, long] = line.split(": ") as [string, string];
    return { short, long };
  });
const MATTERS = named(
  "agro: crop diversity|air: urban air quality|aqua: water reuse|batt: battery cells|bio: bio-based plastics|bloom: algae blooms|cardio: heart failure|carbo: carbon storage|catal: catalysis|cell: stem cells|circ: circular supply|city: city logistics|climo: climate services|coast: coastal erosion|cyto: immune cells|data: open data|dem: democratic participation|diab: diabetes care|drone: unmanned flight|edu: vocational training|eco: ecosystem services|fire: forest fires|fish: small-scale fisheries|flood: flood warning|food: short food chains|fuel: fuel cells|gen: rare diseases|geo: geothermal heat|graph: graphene|grid: smart grids|heri: cultural heritage|home: affordable housing|hydro: hydrogen|insect: pollinators|laser: laser machining|light: photonic chips|lin: linguistic minorities|mar: marine litter|mat: light materials|migra: migrant integration|mob: shared mobility|mono: additive manufacturing|nano: nanoparticles|neuro: brain imaging|ocean: ocean observation|onco: cancer screening|opti: optical networks|path: pathogens|port: green ports|quant: quantum sensing|rail: rail freight|robo: care robots|rural: rural services|soil: soil health|solar: solar cells|space: small satellites|steel: low-carbon steel|therm: heat recovery|vac: vaccines|wind: offshore wind|wood: timber building|work: decent work",
);
const WAYS = named(
  "act: Acting on|ance: Advancing|base: A common base for|bridge: Bridging research on|care: Caring for|cast: Forecasting|chain: Traceable|check: Assessing|connect: Connecting|craft: Designing|cycle: Closing the loop of|drive: Driving|ever: Lasting|flex: Flexible|force: Joining forces for|gain: Gaining from|hub: A hub for|ify: Simplifying|innova: Innovating|lab: Living labs of|lead: Leading|link: Linking|loop: Reusing|map: Mapping|max: Making the most of|mind: Understanding|mix: Mixed methods for|model: Modelling|net: A network for|next: Next generation of|path: Pathways to|plan: Planning|plus: More of|point: Turning points of|prime: Preparing|proof: Proving|res: Resilient|safe: Safe|scale: Scaling up|scope: Observing|sense: Sensing|shape: Shaping|shift: Shifting|smart: Smart|step: Next steps in|stream: Streamlining|sys: Systems for|tech: Technologies for|train: Training for|trans: Transforming|trust: Trustworthy|up: Upgrading|value: Valuing|verse: Diverse|watch: Watching|wise: Wise use of|works: Making work|zero: Zero-emission",
);

/** Themes, French and English. */
export const THEMES: readonly (readonly [fr: string, en: string])[] =
  "Énergies renouvelables: Renewable energy|Santé publique: Public health|Intelligence artificielle: Artificial intelligence|Mobilité: Mobility|Agriculture: Agriculture|Climat: Climate|Eau: Water|Matériaux: Materials|Biotechnologies: Biotechnology|Économie circulaire: Circular economy|Espace: Space|Villes: Cities|Biodiversité: Biodiversity|Alimentation: Food|Cancer: Cancer|Aéronautique: Aeronautics|Cybersécurité: Cybersecurity|Photonique: Photonics|Mers et océans: Seas and oceans|Bâtiment: Building|Robotique: Robotics|Migrations: Migration|Patrimoine: Heritage|Hydrogène: Hydrogen|Neurosciences: Neuroscience|Éducation: Education|Industrie: Manufacturing|Forêts: Forests|Nanotechnologies: Nanotechnology|Transport ferroviaire: Rail transport|Vieillissement: Ageing|Démocratie: Democracy|Technologies quantiques: Quantum technologies|Maladies rares: Rare diseases|Déchets: Waste|Sols: Soils|Risques naturels: Natural hazards|Égalité: Equality|Langues: Languages|Pêche: Fisheries"
    .split("|")
    .map((pair) => pair.split(": ") as [string, string]);
