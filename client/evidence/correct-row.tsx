import type { Entity } from "../../server/contract/entity.ts";
import { useAnswer } from "../session/answer.ts";
import { lazily } from "../ui/lazily.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import type { CorrectProps } from "./correct-props.ts";

const Form = lazily<CorrectProps>(() => import("./correct.tsx"));

/** What the form that corrects the row of a table is given. */
export interface CorrectRowProps extends ViewProps {
  /** Whom the row is about; of a link, where it starts. */
  id: string;
  /** The key of the link that the row is; null of a point. */
  link: string | null;
  onClose: () => void;
}

/** The form that corrects what a row of a table says, once all that is known of it has come. */
export function CorrectRow({ id, link, ...props }: CorrectRowProps) {
  const { api, words } = props;
  const { data, error } = useAnswer<Entity>(api, `entities/${encodeURIComponent(id)}`);
  if (error) return <p class="ui-empty">{words.questions.failed}</p>;
  if (!data) return <p class="ui-empty">{words.questions.loading}</p>;
  const own = link === null ? undefined : data.links.find(({ key }) => key === link);
  return <Form {...props} entity={data} {...(own && { link: own })} />;
}
