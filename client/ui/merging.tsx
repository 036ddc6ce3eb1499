import { useMemo, useState } from "preact/hooks";
import { useReviewedAndStrict } from "../session/reviewed-and-strict.ts";
import { hangingOnMerges, type Hanging } from "../model/merges.ts";
import { select } from "../model/state.ts";
import type { FirstViewProps } from "./view-props.ts";
import { KINDS } from "../model/vocabulary.ts";
import { KindSign } from "./signs.tsx";
import "./merging.css";
import "./facet.css";

/** The same in the legend, asked for when it is unfolded. */
export function MergingFold(props: FirstViewProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="ui-facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.words.merging.title}</summary>
      {open && <Merging {...props} />}
    </details>
  );
}

/** In words, which findings hang on names that a reviewer joined, and which names these are. */
export function Merging({ api, words, act }: FirstViewProps) {
  const { data, error } = useReviewedAndStrict(api);
  const hanging = useMemo(() => data && hangingOnMerges(data.reviewed, data.strict), [data]);
  if (error)
    return (
      <p class="ui-hint" role="alert">
        {words.merging.failed} {error.message}
      </p>
    );
  if (!hanging) return <p class="ui-hint">{words.merging.loading}</p>;
  const { joined, actors, pairs } = hanging;
  if (joined.length === 0) return <p class="ui-hint">{words.merging.noneJoined}</p>;
  const names = joined.reduce((sum, entity) => sum + entity.names.length, 0);
  return (
    <div class="ui-merging">
      <p>{words.merging.joined(names, countsOf(joined))}</p>
      {actors.length + pairs.length === 0 ? (
        <p>{words.merging.nothing}</p>
      ) : (
        <>
          <ul class="ui-merging-rules">
            {actors.map(({ id, name, before, after }) => (
              <li key={id}>{words.merging.actor(name, before, after)}</li>
            ))}
            {pairs.map(({ a, b }) => (
              <li key={`${a} ${b}`}>{words.merging.pair(a, b)}</li>
            ))}
          </ul>
          <p>{words.merging.rest(hanging.sharedActors, hanging.ties)}</p>
        </>
      )}
      <details>
        <summary>{words.merging.list}</summary>
        <ul class="ui-merging-list">
          {joined.map((entity) => (
            <li key={entity.id}>
              <button type="button" class="ui-link" onClick={() => act(select([entity.id]))}>
                <KindSign kind={entity.kind} /> {entity.name}
              </button>
              <small>{words.list(entity.names.map((name) => words.quote(name)))}</small>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function countsOf(joined: Hanging["joined"]): [Hanging["joined"][number]["kind"], number][] {
  return KINDS.map((kind): [Hanging["joined"][number]["kind"], number] => [
    kind,
    joined.filter((entity) => entity.kind === kind).length,
  ]).filter(([, count]) => count > 0);
}
