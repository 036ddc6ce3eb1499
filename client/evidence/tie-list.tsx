import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { byCoaching, tieKey, type Tie } from "../model/ties.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { ActorName } from "./actor-name.tsx";
import { EndName } from "./end-name.tsx";
import { OpenButton } from "../ui/open-button.tsx";
import { useOpened } from "../ui/opened.ts";
import { TieMakers } from "./tie-notes.tsx";
import { Scroll } from "../ui/scroll.tsx";
import "./ties.css";

/** Ties listed before one asks for the rest. */
const FIRST = 60;

/** Ties as a table, the same numbers as the picture; a row opens on what states each of its actors. */
export function TieList({
  ties,
  weighted = false,
  regions = false,
  what = "actors",
  within = "",
  ...props
}: ViewProps & {
  ties: readonly (Tie & { a: { region?: { name: string } | null }; b: { region?: { name: string } | null } })[];
  /** Whether the weight says more than how many actors there are. */
  weighted?: boolean;
  /** Whether to say where each end is. */
  regions?: boolean;
  /** What makes the ties. */
  what?: "actors" | "projects";
  /** The row of a table on which the list opens, if any: the same tie may be in the list of another. */
  within?: string;
}) {
  const own = props.words.questions;
  const { open, toggle } = useOpened(props, "ties");
  const [all, setAll] = useState(false);
  const { words } = props;
  const columns = weighted ? 5 : 4;
  return (
    <Scroll label={own.tie[what]}>
      <table class="ui-listing" data-part="ties">
        <thead>
          <tr>
            <th scope="col">{own.tie.pair}</th>
            <th scope="col" class="ui-figure">
              {own.tie.number}
            </th>
            {weighted ? (
              <th scope="col" class="ui-figure">
                {own.tie.weight}
              </th>
            ) : null}
            <th scope="col">{own.tie[what]}</th>
            <th scope="col">{own.tie.proof}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? ties : ties.slice(0, FIRST)).map((tie) => {
            const key = `${within} ${tieKey(tie.a.id, tie.b.id)}`.trim();
            return (
              <Fragment key={key}>
                <tr>
                  <th scope="row">
                    {[tie.a, tie.b].map((end, i) => (
                      <Fragment key={end.id}>
                        {i === 1 ? " – " : null}
                        {regions ? <EndName end={end} /> : end.name}
                      </Fragment>
                    ))}
                  </th>
                  <td class="ui-figure">
                    {words.number(tie.shared.length)}
                    {tie.sameProject ? (
                      <p class="ui-names">{own.tie.inBoth(tie.sameProject, tie.shared.length)}</p>
                    ) : null}
                  </td>
                  {weighted ? <td class="ui-figure">{own.decimal(tie.weight)}</td> : null}
                  <td>
                    <ul class="evidence-names-list">
                      {tie.shared.map((actor) => (
                        <li key={actor.id}>
                          <ActorName id={actor.id} name={actor.name} {...props} />{" "}
                          {what === "projects" ? null : (
                            <small>{byCoaching(actor) ? own.manner.coaches : own.manner.others}</small>
                          )}
                        </li>
                      ))}
                    </ul>
                  </td>
                  <td>
                    <OpenButton
                      open={open === key}
                      labels={{ open: own.tie.evidence, fold: own.tie.fold }}
                      name={own.tie.between(tie.a.name, tie.b.name)}
                      onToggle={() => toggle(key)}
                    />
                  </td>
                </tr>
                {open === key ? (
                  <tr class="ui-opened">
                    <td colSpan={columns}>
                      <TieMakers tie={tie} {...props} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {ties.length > FIRST && !all ? (
        <button type="button" class="ui-quiet ui-more" onClick={() => setAll(true)}>
          {own.tie.rest(ties.length - FIRST)}
        </button>
      ) : null}
    </Scroll>
  );
}
