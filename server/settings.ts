import { didYouMean } from "../seed/package/nearest.ts";
import {
  addresses,
  databaseAddress,
  hostName,
  logged,
  originsOf,
  publicAddress,
  secret,
  text,
  wholeNumber,
  yesOrNo,
} from "./http/settings.ts";

/** A setting of the environment. */
interface Setting<Value, Unset extends string | null> {
  /** What stands where the environment says nothing; null where nothing does. */
  unset: Unset;
  /** What it does, as the table in README says it. */
  does: string;
  /** Reads its text. Throws, naming the setting and what is allowed, where the text is not. */
  read: (name: string, text: string) => Value;
}

const setting = <Value, Unset extends string | null>(one: Setting<Value, Unset>): Setting<Value, Unset> => one;

/** Every setting that the server and the import know, in the order of the table in README. */
export const SETTINGS = {
  PORT: setting({
    unset: "3000",
    does: "where to listen; 0 takes a free port",
    read: (name, text) => wholeNumber(name, text, 0, 65_535),
  }),
  HOST: setting({
    unset: "127.0.0.1",
    does: "the address or name to listen at; `0.0.0.0` is every one of the machine",
    read: hostName,
  }),
  REQUESTS_PER_MINUTE: setting({
    unset: "600",
    does: "limits what each address asks (of IPv6, each network of 64 bits); files of the page do not count",
    read: (name, text) => wholeNumber(name, text, 1, 1_000_000_000),
  }),
  TRUST_PROXY: setting({
    unset: null,
    does: "whose `X-Forwarded-…` headers to believe: addresses, ranges, `loopback`, `linklocal`, `uniquelocal`, by commas",
    read: addresses,
  }),
  PUBLIC_ADDRESS: setting({
    unset: null,
    does: "where readers find the server (`https://example.org/maillage`), as citations and files name it; unless set, what a trusted proxy says, or a name or address of this machine, and else none",
    read: publicAddress,
  }),
  ALLOW_ORIGINS: setting({
    unset: "*",
    does: "which other pages may read answers and files: `*`, `none`, or origins by commas",
    read: originsOf,
  }),
  ACCESS_TOKEN: setting({
    unset: null,
    does: "who knows it may read, and nobody else: 20 characters or more, as a bearer token or, in a browser, as password with any name",
    read: secret,
  }),
  WITHOUT_PEOPLE: setting({
    unset: "0",
    does: "1 leaves people out of all that is answered and written; also of `graph:import` and `build:static`",
    read: yesOrNo,
  }),
  REMOTE_DATA: setting({
    unset: "0",
    does: "1 lets the page open files of the web that its address names (`?data=URL`); the server itself fetches nothing",
    read: yesOrNo,
  }),
  LOG: setting({
    unset: "errors",
    does: "`errors` of the server, or `requests` too, each a line of JSON on standard error with the request's id (`x-request-id`), without address, question or name",
    read: logged,
  }),
  METRICS_PORT: setting({
    unset: null,
    does: "where Prometheus finds `/metrics`, a port of its own at `HOST`; not served unless set",
    read: (name, text) => wholeNumber(name, text, 1, 65_535),
  }),
  SHUTDOWN_SECONDS: setting({
    unset: "30",
    does: "how long answers that are under way may take once the server is told to end",
    read: (name, text) => wholeNumber(name, text, 1, 3600),
  }),
  NEO4J_URI: setting({
    unset: null,
    does: "the database to answer from (`bolt://`, `neo4j://`, each also with `+s` or `+ssc`)",
    read: databaseAddress,
  }),
  NEO4J_USER: setting({ unset: "neo4j", does: "who logs in there", read: text }),
  NEO4J_PASSWORD: setting({ unset: null, does: "and with which password", read: (_, text) => text }),
  NEO4J_DATABASE: setting({
    unset: null,
    does: "which database of the server, where it is not the usual one",
    read: text,
  }),
  NEO4J_TIMEOUT_SECONDS: setting({
    unset: "10",
    does: "how long an answer may wait for the database",
    read: (name, text) => wholeNumber(name, text, 1, 3600),
  }),
};

/** What the environment sets, read; null where nothing stands for what it does not set. */
export type Settings = {
  [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name] extends Setting<infer Value, infer Unset>
    ? Value | Extract<Unset, null>
    : never;
};

/**
 * The settings of an environment. Throws where one is set to what it does not take, and where a name looks like one of
 * them and is none: a server that starts on what it does not know answers from something else than was meant.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const names = Object.keys(SETTINGS);
  for (const name of Object.keys(environment)) {
    if (names.includes(name)) continue;
    const meant = misspelt(name, names);
    if (meant !== null) throw new Error(`${name} is no setting.${meant}`);
  }
  return Object.fromEntries(
    Object.entries(SETTINGS).map(([name, { unset, read }]) => {
      const given = environment[name] ?? unset;
      return [name, given === null ? null : read(name, given)];
    }),
  ) as Settings;
}

/**
 * What was meant by a name that goes on where one of ours ends (`NEO4J_USERNAME`), or is ours but for a few letters;
 * null where it is somebody else's. Names of one word are: many programs have a `HOSTS` or a `PATH`. So are those by
 * which Kubernetes tells of a service (`NEO4J_DATABASE_SERVICE_HOST`).
 */
function misspelt(name: string, names: readonly string[]): string | null {
  const longer = names.filter((one) => one.includes("_"));
  if (!name.includes("_") || /_(SERVICE|PORT)(_|$)/.test(name)) return null;
  const begun = longer.find((one) => name.startsWith(one));
  return begun === undefined ? didYouMean(name, longer) || null : ` Did you mean ${begun}?`;
}
