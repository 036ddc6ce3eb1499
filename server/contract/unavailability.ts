/**
 * Why a question cannot be answered now (503), for a page to say in its reader's language and for programs: nothing
 * answers at the database's address (`unreachable`) or what is there takes connections and says nothing (`hangs`); it
 * has just started, and what the question asks is not prepared yet (`starting`); its keeper has to mend address or
 * password (`refused`), or to import something that may be shown (`empty`); it reports a fault of its own, such as a
 * full disk (`fault`); it has too little memory for the question (`memory`); the question took too long (`slow`); too
 * many wait already (`busy`); its data were removed while it was read (`removed`).
 */
export const UNAVAILABILITIES = [
  "unreachable",
  "hangs",
  "starting",
  "refused",
  "empty",
  "fault",
  "memory",
  "slow",
  "busy",
  "removed",
] as const;
/** One of them. */
export type Unavailability = (typeof UNAVAILABILITIES)[number];
