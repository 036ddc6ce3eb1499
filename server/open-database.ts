import type { Dataset } from "./contract/dataset.ts";
import type { Address } from "./engine/neo4j/connection.ts";
import { ASKED, ASKED_FIRST, openNeo4jGraph } from "./engine/neo4j/engine.ts";
import type { Engine } from "./engine/port.ts";

/** The database that is answered from: where it is, and whether nothing may be answered that holds people. */
export interface DatabaseTold {
  address: Address;
  withoutPeople: boolean;
}

/** Opens it as `openNeo4jGraph` does; what is asked to find versions, or to answer, is planned before anybody asks. */
export const openDatabase = ({ address, withoutPeople }: DatabaseTold, ahead?: keyof typeof AHEAD): Engine =>
  openNeo4jGraph(address, withoutPeople ? peopleIn : undefined, ahead && AHEAD[ahead]);

const AHEAD = { versions: ASKED_FIRST, answers: ASKED };

/** What keeps a database from being answered from where people are to be left out; null where nothing. */
const peopleIn = ({ withoutPeople }: Dataset): string | null =>
  withoutPeople
    ? null
    : "Neo4j holds people, and WITHOUT_PEOPLE=1 is set: import without them (WITHOUT_PEOPLE=1 npm run graph:import).";
