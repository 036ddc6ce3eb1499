import type { Entity } from "../../server/contract/entity.ts";
import type { Api } from "../api.ts";
import { useAnswer } from "../answer.ts";
import { pick, type Words } from "../words.ts";
import type { Language } from "../vocabulary.ts";
import { SHARED_ACTORS } from "../words/shared-actors.ts";
import "./evidence.css";

/** What states that an actor takes part in these projects: role, printed words and lines, project by project. */
export function ActorEvidence(props: {
  api: Api;
  actor: string;
  projects: readonly string[];
  words: Words;
  language: Language;
}) {
  const { data, error } = useAnswer<Entity>(props.api, `entities/${encodeURIComponent(props.actor)}`);
  const own = pick(props.language, SHARED_ACTORS);
  if (error) return <p class="empty">{own.failed}</p>;
  if (!data) return <p class="empty">{own.loading}</p>;
  const links = data.links.filter(({ entity }) => props.projects.includes(entity.id));
  return (
    <ul class="evidence-list">
      {links.map((link) => (
        <li key={link.key}>
          <span class={`role role-${link.role}`}>{props.words.roles[link.role]}</span> <b>{link.entity.name}</b>
          {link.evidence.map((entry, i) => (
            <span key={i} class="printed">
              « {entry.mention} »{entry.qualifier ? ` (${entry.qualifier})` : ""}
              {entry.lines ? <small> {own.lines(entry.lines[0], entry.lines[1])}</small> : null}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
