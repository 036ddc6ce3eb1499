import { nameIn } from "../../server/contract/i18n/name-in.ts";
import type { Network } from "./network.ts";

/** An entity's name as a language has it; `printed` where the network does not hold the entity. */
export const nameOr = (network: Network, id: string, language: string, printed: string): string =>
  network.hasNode(id) ? nameIn(language, network.getNodeAttributes(id)) : printed;
