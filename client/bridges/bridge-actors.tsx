import { ActorOpened } from "../evidence/actor-opened.tsx";
import { Listing } from "../ui/listing.tsx";
import { openColumn } from "../ui/open-button.tsx";
import { openedRow } from "../ui/opened-row.ts";
import { actorColumns } from "./actor-columns.tsx";
import type { BridgesProps } from "./bridges-props.ts";

/** Actors by the paths that run through them, each opening on its printed words and on what it alone ties. */
export function BridgeActors(props: BridgesProps) {
  const { data, words } = props;
  const { evidence, fold, proof } = words.questions.tie;
  const row = openedRow(props, "bridges");
  const keyOf = ({ entity }: (typeof data.actors)[number]): string => entity.id;
  const columns = [
    ...actorColumns(props),
    openColumn({ header: proof, labels: { open: evidence, fold }, row, keyOf, nameOf: ({ entity }) => entity.name }),
  ];
  return (
    <>
      <Listing
        class="bridges-listing"
        label={words.bridges.whats.actors}
        columns={columns}
        rows={data.actors}
        keyOf={keyOf}
        words={words}
        opened={({ entity }) =>
          row.open === entity.id ? <ActorOpened {...props} actor={entity.id} projects={props.projects ?? []} /> : null
        }
      />
      {data.total > data.actors.length ? (
        <p class="ui-hint">{words.bridges.more(data.actors.length, data.total)}</p>
      ) : null}
    </>
  );
}
