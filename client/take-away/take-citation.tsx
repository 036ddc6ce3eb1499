import { useState } from "preact/hooks";
import type { Cite } from "../../server/contract/cite.ts";
import type { Language } from "../../server/contract/i18n/languages.ts";
import { useAnswer } from "../session/answer.ts";
import { queryString } from "../model/filter-parameters.ts";
import { useAsked } from "../session/extent-query.ts";
import { citedAddress, isHereAlone, isLocal, permanentAddress } from "../session/export-scope.ts";
import { LONGEST } from "../model/export-extent.ts";
import { figureOf } from "../figures/figure-choice.ts";
import { questionOf } from "../model/options/questions.ts";
import { TIES } from "../model/options/ties.ts";
import { filterUnder } from "../model/conditions.ts";
import { filterParameters } from "../model/filter-parameters.ts";
import { Copied } from "../ui/copied.tsx";
import type { PartProps } from "./part-props.ts";
import { saidError } from "../ui/said-error.ts";
import { useAgreementMethods } from "./use-agreement.ts";

/** How to cite the view: its permanent address, a reference, BibTeX, CSL-JSON, and a paragraph for the methods. */
export function TakeCitation({ words, state, dataset, shown, api, page }: PartProps) {
  const [date, setDate] = useState("");
  const address = permanentAddress(page, state, dataset.version);
  const { asked, error: refused } = useAsked(api, "shown", state, shown, dataset);
  // The whole network's page shows first kinds only: an address of the page asks what the page shows.
  const near = asked !== null && (!asked.exact || queryString(asked.parameters).length + address.length > LONGEST);
  // What ties the view shows: the matrix's as chosen, and the map's, which are wide by count.
  const ties = {
    matrix: { weight: TIES.read(state).weight, level: questionOf(state).level },
    map: { weight: "count", level: "project" },
    network: {},
  }[figureOf(state)];
  const { data, error } = useAnswer<Cite>(api, asked ? "cite" : null, {
    ...(asked && (near ? filterParameters(filterUnder(state, dataset), dataset) : asked.parameters)),
    url: address,
    lang: state.language,
    accessed: date || undefined,
    ...ties,
  });
  const failure = refused ?? error;
  const compared = useAgreementMethods(dataset);
  return (
    <>
      <Address page={page} state={state} dataset={dataset} words={words} />
      <label class="take-away-field">
        {words.takeAway.accessed}
        <input type="date" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
      </label>
      {near && <p class="take-away-warning">{words.takeAway.citeNear}</p>}
      {failure ? (
        <p role="alert">{words.takeAway.citeFailed(saidError(failure, words))}</p>
      ) : data === null ? (
        <p role="status">{words.takeAway.citing}</p>
      ) : (
        <>
          <Copied
            words={words}
            label={words.takeAway.sentence}
            text={data.sentence[state.language as Language]}

            rows={3}
            lang={state.language}
          />
          <Copied words={words} label={words.takeAway.bibtex} text={data.bibtex} rows={8} />
          <Copied words={words} label={words.takeAway.csl} text={JSON.stringify(data.cslJson, null, 2)} rows={6} />
          {(Object.keys(data.methods) as Language[]).map((language) => (
            <Copied
              words={words}
              key={language}
              label={`${words.takeAway.methods}, ${words.takeAway.inLanguage(language)}`}
              text={compared ? `${data.methods[language]} ${compared[language]}` : data.methods[language]}

              rows={6}
              lang={language}
            />
          ))}
        </>
      )}
    </>
  );
}

/** Where the view is found again, or where that of which it is made is; it may be nowhere but here. */
function Address({ page, state, dataset, words }: Pick<PartProps, "page" | "state" | "dataset" | "words">) {
  const address = citedAddress(page, state, dataset);
  if (address === null) return <p class="take-away-warning">{words.data.noAddress}</p>;
  const isOfView = !isHereAlone(state, dataset);
  return (
    <>
      <p>{isOfView ? words.takeAway.citeLead : words.takeAway.citeSource}</p>
      <Copied words={words} label={isOfView ? words.takeAway.permanent : words.takeAway.ofSource} text={address} />
      {isOfView && isLocal(address) && <p class="take-away-warning">{words.takeAway.local}</p>}
    </>
  );
}
