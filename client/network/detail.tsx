import { useEffect, useRef, useState } from "preact/hooks";
import type { Entity } from "../../server/contract/entity.ts";
import type { Paths } from "../../server/contract/paths.ts";
import type { Answer } from "../session/answer.ts";
import { ApiError } from "../session/api.ts";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { nameOr } from "../model/name-or.ts";
import { hasTies } from "../model/askable.ts";
import { isActor, projectsOf } from "../model/network.ts";
import { select, toggleSelected } from "../model/state.ts";
import type { FirstViewProps, ViewProps } from "../ui/view-props.ts";
import { Help } from "../ui/help.tsx";
import { lazily } from "../ui/lazily.tsx";
import { KindSign } from "../ui/signs.tsx";
import { CorrectDoor } from "../evidence/correct-door.tsx";
import { MainFact } from "../evidence/main-fact.tsx";
import { SheetActions, SeveralActions } from "../evidence/sheet-actions.tsx";
import { Facts, Links, Unnamed } from "../evidence/sheet-parts.tsx";
import { SoleTies } from "../evidence/sole-ties.tsx";
import "../evidence/sheet.css";

const CommonNeighbours = lazily<ViewProps>(() => import("./common-neighbours.tsx"));
const ShortestPath = lazily<ViewProps & { path: Answer<Paths> }>(() => import("./shortest-path.tsx"));
const EntityNote = lazily<ViewProps & { id: string }>(() => import("../evidence/entity-note.tsx"));

/**
 * The sheet of what is chosen: one entity, like the booklet's identity card, or several with what they have in common.
 */
export function Detail(props: FirstViewProps & { path: Answer<Paths> }) {
  const { state, act, words } = props;
  const id = state.selection.at(-1)!;
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => sheet.current?.scrollTo(0, 0), [id]);
  return (
    <aside class="evidence-sheet" ref={sheet} tabIndex={-1} aria-label={words.page.sheet}>
      <button
        type="button"
        class="ui-quiet ui-close"
        aria-label={words.page.close}
        title={words.page.close}
        onClick={() => act(select([]))}
      >
        ×
      </button>
      {state.selection.length > 1 && <Several {...props} />}
      <Sheet key={id} id={id} {...props} />
      <EntityNote key={`note ${id}`} id={id} {...props} />
    </aside>
  );
}

function Sheet({ id, ...props }: FirstViewProps & { id: string }) {
  const { api, words, shown, whole, state } = props;
  const [entity, setEntity] = useState<Entity | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let left = false;
    api.entity(id).then(
      (answer) => {
        if (left) return;
        setFailure(null);
        setEntity(answer);
      },
      (error: unknown) => left || setFailure(error),
    );
    return () => {
      left = true;
    };
    // Another engine answers once something was corrected.
  }, [id, api]);
  if (failure !== null)
    return (
      <p class="ui-empty" role="alert">
        {failure instanceof ApiError && failure.problem?.status === 404 ? words.sheet.gone : words.states.unreachable}
      </p>
    );
  if (!entity)
    return (
      <p class="ui-empty" role="status">
        {words.sheet.loading}
      </p>
    );
  // One that was joined with another is shown by its id.
  const { attributes, id: shownId } = entity;
  const projects = projectsOf(whole, shownId).length;
  return (
    <article class="evidence-card">
      <header>
        <p class="evidence-card-kind">
          <KindSign kind={entity.kind} /> {words.kindOfOne[entity.kind]}
          {attributes.region && <> · {attributes.region.name}</>}
        </p>
        <h2>{nameIn(state.language, attributes)}</h2>
        {attributes.title && attributes.title !== entity.name && <p class="evidence-card-title">{attributes.title}</p>}
        {isActor(attributes) && projects > 0 && (
          <p class={projects > 1 ? "evidence-card-shared" : "evidence-card-single"}>
            {projects > 1 ? words.sheet.shared(projects, attributes.kind) : words.sheet.single(attributes.kind)}
            <Help topic="shared" words={words} />
          </p>
        )}
      </header>
      {!shown.hasNode(shownId) && <p class="ui-hint">{words.sheet.notShown}</p>}
      <MainFact id={shownId} {...props} />
      <SheetActions id={shownId} {...props} />
      <Facts entity={entity} words={words} dataset={props.dataset} />
      <Links entity={entity} {...props} />
      {isActor(attributes) && projects > 1 && !hasTies(props.dataset) ? <SoleTies actor={shownId} {...props} /> : null}
      <Unnamed entity={entity} words={words} />
      <CorrectDoor entity={entity} {...props} />
    </article>
  );
}

/** Several chosen entities: which, how they touch, and whom they have in common. */
function Several(props: FirstViewProps & { path: Answer<Paths> }) {
  const { state, act, words, whole } = props;
  const name = (id: string): string => nameOr(whole, id, state.language, id);
  return (
    <section class="evidence-several">
      <h2>{words.sheet.title(state.selection.length)}</h2>
      <ul class="evidence-picked">
        {state.selection.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => act(toggleSelected(id))} aria-label={words.legend.remove(name(id))}>
              {name(id)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <SeveralActions {...props} />
      <ShortestPath {...props} />
      <CommonNeighbours {...props} />
    </section>
  );
}
