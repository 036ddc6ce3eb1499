import { Type } from "typebox";
import { Editions } from "../contract/editions.ts";
import type { Question } from "./question.ts";

const parameters = {
  from: Type.String({ description: "Name of the earlier package." }),
  to: Type.String({ description: "Name of the later package." }),
};

/** Which actors stay, come and go between two editions. */
export const editions: Question<typeof parameters, typeof Editions> = {
  name: "editions",
  path: "/api/editions",
  summary: "Which actors stay, come and go between two loaded packages",
  parameters,
  answer: Editions,
  handle: (graph, given) => graph.editions(given),
};
