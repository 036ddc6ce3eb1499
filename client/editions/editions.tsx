import type { Editions as Answer } from "../../server/contract/editions.ts";
import { useAnswer } from "../session/answer.ts";
import { EDITIONS as EDITIONS_OPTIONS } from "../model/options/editions.ts";
import { goToView, select, together } from "../model/state.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { Asked } from "../ui/answer-boundary.tsx";
import { KindSign } from "../ui/signs.tsx";
import { Scroll } from "../ui/scroll.tsx";

const GROUPS = ["stayed", "left", "came"] as const;

type Edition = ViewProps["dataset"]["packages"][number];

/** Which actors stay, leave and come between two editions, the older first. */
export function Editions(props: ViewProps) {
  const { state, act, words, api } = props;
  const packages = inTime(props.dataset.packages);
  const own = words.editions;
  const chosen = (end: "from" | "to", otherwise: Edition): Edition =>
    packages.find(({ name }) => name === EDITIONS_OPTIONS.read(state)[end]) ?? otherwise;
  const from = chosen("from", packages[0]!);
  const to = chosen("to", packages.at(-1)!);
  const different = from.name !== to.name;
  const answer = useAnswer<Answer>(api, different ? "editions" : null, { from: from.name, to: to.name });
  if (packages.length < 2) return <p class="ui-empty">{own.one}</p>;
  const ends = [
    ["from", from],
    ["to", to],
  ] as const;
  return (
    <section data-part="editions">
      <p class="ui-lead">{own.lead}</p>
      <div class="ui-controls">
        {ends.map(([end, edition]) => (
          <label class="ui-field" key={end}>
            {own[end]}
            <select
              value={edition.name}
              onChange={(event) => act(EDITIONS_OPTIONS.set({ [end]: event.currentTarget.value }))}
            >
              {packages.map((choice) => (
                <option key={choice.name} value={choice.name}>
                  {label(choice)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {!different ? (
        <p class="ui-empty">{own.same}</p>
      ) : (
        <Asked answer={answer} words={own}>
          {(data) => (
            <>
              <p class="ui-finding" aria-live="polite">
                {own.finding(data.stayed.length, data.left.length, data.came.length, label(from), label(to))}
              </p>
              <p class="ui-caveat">{own.caveat}</p>
              {GROUPS.map((group) => (
                <Group key={group} {...props} title={own[group]} actors={data[group]} from={from} to={to} />
              ))}
            </>
          )}
        </Asked>
      )}
    </section>
  );
}

/** Editions in the order of time, as far as their names say it (2009 before 2024); in whichever order they were loaded. */
const inTime = (packages: readonly Edition[]): Edition[] =>
  packages.toSorted(
    (a, b) => a.edition.localeCompare(b.edition, "fr", { numeric: true }) || (a.name < b.name ? -1 : 1),
  );

/** The edition's name where it says enough, else with its year. */
const label = ({ title, edition }: Edition): string => (title.includes(edition) ? title : `${title} (${edition})`);

function Group(props: ViewProps & { title: string; actors: Answer["stayed"]; from: Edition; to: Edition }) {
  const { title, actors, from, to, state, act, whole, words } = props;
  const own = words.editions;
  const name = (id: string): string => (whole.hasNode(id) ? whole.getNodeAttribute(id, "name") : id);
  const editions = [
    { edition: from, of: (actor: Answer["stayed"][number]) => actor.from },
    { edition: to, of: (actor: Answer["stayed"][number]) => actor.to },
  ].filter(({ of }) => actors.some((actor) => of(actor).length > 0));
  return (
    <details open={actors.length > 0}>
      <summary>
        {title} <span>{words.number(actors.length)}</span>
      </summary>
      {actors.length > 0 && (
        <Scroll label={title}>
          <table class="ui-listing">
            <thead>
              <tr>
                <th scope="col">{own.actor}</th>
                {editions.map(({ edition }) => (
                  <th scope="col" key={edition.name}>
                    {own.projects(label(edition))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {actors.map((actor) => (
                <tr key={actor.id}>
                  <th scope="row">
                    <button
                      type="button"
                      class="ui-link"
                      onClick={() => act(together("select", [select([actor.id]), goToView("network")]))}
                    >
                      <KindSign kind={actor.kind} /> {actor.name}
                    </button>
                  </th>
                  {editions.map(({ edition, of }) => (
                    <td key={edition.name}>{of(actor).map(name).join(" · ")}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </details>
  );
}
