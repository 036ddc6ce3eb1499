import type { Kind } from "../contract/shared.ts";

/** The label in Cypher of each kind of node. */
export const KIND_LABELS: Record<Kind, string> = {
  project: "Project",
  organisation: "Organisation",
  person: "Person",
  theme: "Theme",
  territory: "Territory",
};
