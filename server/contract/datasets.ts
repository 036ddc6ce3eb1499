import { Type, type Static } from "typebox";

const HeldDataset = Type.Object({
  /** As `dataset=` names it. */
  name: Type.String(),
  title: Type.String(),
  /** Of its content; see `/api/dataset`. */
  version: Type.String(),
  /** Whether questions that name no dataset are answered from it. */
  usual: Type.Boolean(),
});
export type HeldDataset = Static<typeof HeldDataset>;

/** `GET /api/datasets`: the datasets that are held beside each other, the usual one first, then by name. */
export const Datasets = Type.Object({ datasets: Type.Array(HeldDataset) });
export type Datasets = Static<typeof Datasets>;
