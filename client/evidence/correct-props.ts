import type { Draft } from "../../server/contract/acts.ts";
import type { Entity } from "../../server/contract/entity.ts";
import type { Link } from "../model/correction-subject.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** What the form that corrects an entity is given. */
export interface CorrectProps extends ViewProps {
  entity: Entity;
  onClose: () => void;
  /** The one link that is to be corrected, where the form was opened from its row. */
  link?: Link;
}

/** What a part of the form makes of what is typed: corrections, and who is to be seen then where that is another. */
export interface Made {
  drafts: readonly Draft[];
  next?: string;
}

/**
 * What a part of the form is given: it says what it makes, or null while something is missing, and what that is where
 * it is not always the same.
 */
export interface PartProps extends CorrectProps {
  onMade: (made: Made | null, missing?: readonly string[]) => void;
}
