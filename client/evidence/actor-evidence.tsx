import { lineOf } from "./role-line.ts";
import { roleIn } from "../../server/contract/i18n/role-in.ts";
import type { Entity } from "../../server/contract/entity.ts";
import { useAnswer } from "../session/answer.ts";
import { isPart } from "../model/vocabulary.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { PrintedWords } from "./sheet-parts.tsx";
import "./actor.css";
import { subjectOf } from "../model/correction-subject.ts";

/** What states that an actor takes part in these projects: role, printed words and lines, project by project. */
export function ActorEvidence(
  props: Pick<ViewProps, "api" | "words" | "dataset"> & { actor: string; projects: readonly string[] },
) {
  const { projects, words } = props;
  const { data, error } = useAnswer<Entity>(props.api, `entities/${encodeURIComponent(props.actor)}`);
  if (error) return <p class="ui-empty">{props.words.questions.failed}</p>;
  if (!data) return <p class="ui-empty">{props.words.questions.loading}</p>;
  const links = data.links
    .filter((link) => projects.includes(link.entity.id) && isPart(link))
    .toSorted((a, b) => projects.indexOf(a.entity.id) - projects.indexOf(b.entity.id));
  if (links.length === 0) return <p class="ui-empty">{props.words.questions.evidence.none}</p>;
  return (
    <ul class="evidence-proofs">
      {links.map((link) => (
        <li key={link.key}>
          <i class={`evidence-role-line evidence-role-${lineOf(link.role, words)}`} aria-hidden="true" />
          {roleIn(words.roles, link.role)} <span>·</span> {link.entity.name}
          <PrintedWords
            links={[subjectOf(data, link)]}
            evidence={link.evidence}
            reviews={link.reviews}
            words={words}
            dataset={props.dataset}
          />
        </li>
      ))}
    </ul>
  );
}
