import { useState } from "preact/hooks";
import type { Graph } from "../../server/contract/graph.ts";
import { queryString } from "../model/filter-parameters.ts";
import { useAsked } from "../session/extent-query.ts";
import { networkUnder } from "../model/conditions.ts";
import { save } from "../ui/download.ts";
import { curlCommand, neighbourhood, networkFile, permanentAddress } from "../session/export-scope.ts";
import { EXTENTS, LONGEST, type Extent } from "../model/export-extent.ts";
import { MOST_POINTS } from "../figures/figure-choice.ts";
import { FORMATS, KINDS, ROLES, type Format } from "../model/vocabulary.ts";
import type { Words } from "../i18n/words.ts";
import { Copied } from "./copied.tsx";
import { PackWithFigures } from "./pack-with-figures.tsx";
import { Radios } from "../ui/radios.tsx";
import type { PartProps } from "./part-props.ts";

/** Data: how much, in which format, what the file will hold, and a link that downloads it. */
export function TakeData(props: PartProps) {
  const { words, state, shown, api, page } = props;
  const [chosen, setExtent] = useState<Extent>("shown");
  const [format, setFormat] = useState<Format>("gexf");
  const [people, setPeople] = useState("names");
  const extents = EXTENTS.filter((one) => one !== "selection" || state.selection.length > 0);
  const extent = extents.includes(chosen) ? chosen : "shown";
  const { asked, error } = useAsked(api, extent, state, shown);
  const counted = networkUnder(state, shown);
  const named = people === "names";
  const address =
    asked &&
    `${page}api/export/${format}${queryString({
      ...asked.parameters,
      // The view that the file says it comes from; its address may name people, so that a file without names has none.
      ...(named
        ? { url: extent === "shown" ? permanentAddress(page, state, props.dataset.version) : undefined }
        : { people }),
    })}`;
  const [name, purpose] = words.takeAway.formats[format]!;
  return (
    <>
      <Radios
        legend={words.takeAway.extent}
        name="take-extent"
        value={extent}
        choices={extents.map((one) => [one, words.takeAway.extents[one]])}
        onChoose={(value) => setExtent(value as Extent)}
      />
      <p class="take-away-holds" aria-live="polite">
        {error ? words.takeAway.failed(error.message) : asked ? holds(asked.answer, words) : words.takeAway.counting}
      </p>
      <fieldset class="take-away-formats">
        <legend>{words.takeAway.format}</legend>
        {FORMATS.map((one) => (
          <label key={one}>
            <input type="radio" name="take-format" checked={format === one} onChange={() => setFormat(one)} />
            <span>
              <b>{words.takeAway.formats[one]![0]}</b> <small>{words.takeAway.formats[one]![1]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <Radios
          legend={words.takeAway.people}
          name="take-people"
          value={people}
          choices={[
            ["names", words.takeAway.peopleChoices.names],
            ["pseudonyms", words.takeAway.peopleChoices.pseudonyms],
          ]}
          onChoose={setPeople}
        />
        {named ? null : <p class="ui-hint">{words.takeAway.peopleNote}</p>}
      </div>
      {asked && address && (
        <>
          {(address.length > LONGEST || !asked.exact) && (
            <p class="take-away-warning" role="status">
              {asked.exact ? words.takeAway.long(address.length) : words.takeAway.inexact(counted.order, counted.size)}{" "}
              <button
                type="button"
                hidden={!named}
                onClick={() => {
                  const part = extent === "selection" ? neighbourhood(counted, state.selection) : counted;
                  const text = JSON.stringify(networkFile(part, asked.answer.attributes));
                  save(new Blob([text], { type: "application/json" }), `maillage-${props.dataset.version}-vue.json`);
                }}
              >
                {words.takeAway.exactFile}
              </button>
            </p>
          )}
          <p>
            <a class="take-away-strong-link" href={address} download title={purpose}>
              {words.takeAway.download(name)}
            </a>
          </p>
          {format === "pack" && extent === "shown" && shown.order <= MOST_POINTS && (
            <PackWithFigures {...props} address={address} people={named} />
          )}
          <Copied words={words} label={words.takeAway.asCommand} text={curlCommand(address)} />
        </>
      )}
    </>
  );
}

/** Nodes by kind and links by role, as a sentence. */
function holds({ nodes, edges }: Graph, words: Words): string {
  const kinds = KINDS.flatMap((kind) => {
    const count = nodes.filter(({ attributes }) => attributes.kind === kind).length;
    return count > 0 ? [words.countKind(count, kind)] : [];
  });
  const roles = ROLES.flatMap((role) => {
    const count = edges.filter(({ attributes }) => attributes.role === role).length;
    return count > 0 ? [`${words.roleTitle[role]} ${words.number(count)}`] : [];
  });
  const links =
    roles.length > 0 ? `${words.takeAway.linkCount(edges.length)} (${roles.join(", ")})` : words.takeAway.noLinks;
  return words.takeAway.holds(kinds.length > 0 ? words.list(kinds) : words.takeAway.empty, links);
}
