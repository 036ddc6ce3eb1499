import type { Dataset } from "../../server/contract/dataset.ts";
import type { NetworkScene } from "../figures/network-scene.ts";
import type { EvidenceOf } from "../model/late-evidence.ts";

/** A view to read only, with everything that it says about itself. */
export interface Standalone {
  scene: NetworkScene;
  evidenceOf: EvidenceOf;
  dataset: Pick<Dataset, "title" | "edition" | "version" | "citation" | "licence" | "sources">;
  title: string;
  /** What is shown, of how much, since which filter. */
  sentence: string;
  /** Where the page with all its means shows the same; null where nobody else finds it. */
  address: string | null;
  /** Said before all else, where something is amiss; "" otherwise. */
  warning: string;
  language: string;
}

/** What a page needs to stand alone: its script and style, and their hashes as a policy names them (`sha256-…`). */
export interface Assets {
  script: string;
  scriptHash: string;
  style: string;
  styleHash: string;
}
