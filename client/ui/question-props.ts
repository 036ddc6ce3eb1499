import { type Level } from "../../server/contract/view-conditions.ts";
import type { ComponentChildren } from "preact";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import type { useScope } from "./scope.tsx";
import type { ViewProps } from "./view-props.ts";

/** What each question of this view is given: the view's properties, what is compared and the way to change that. */
export type QuestionProps = ViewProps & {
  level: Level;
  levelChoice: ComponentChildren;
  scope: ReturnType<typeof useScope>;
  /** The projects in scope; null while they are asked for. */
  projects: SharedActors["projects"] | null;
};
