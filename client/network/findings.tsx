import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { findings } from "./computed-findings.ts";
import type { Kind } from "../../server/contract/shared.ts";
import { hasTies, questionsOf } from "../model/askable.ts";
import { projectFacetsOf } from "../model/facets.ts";
import { nameOr } from "../model/name-or.ts";
import { countKinds, countProjects } from "../model/network.ts";
import { QUESTION } from "../model/options/questions.ts";
import { toggle } from "../model/filter-steps.ts";
import { goToView, select, batch } from "../model/state.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { Explanation } from "../ui/help.tsx";
import "./findings.css";

/**
 * What a newcomer reads first: what this is, and three findings that lead to their views; folded into the legend later
 * (`onDismiss` null). `first` stands above them.
 */
export function Findings({
  onDismiss,
  first,
  ...props
}: FirstViewProps & { onDismiss: (() => void) | null; first?: ComponentChildren }) {
  const { whole, words, act, dataset } = props;
  const list = useMemo(() => findings(whole, words), [whole, words]);
  const counts = countKinds(whole);
  const sentences = (
    <ol class="network-findings-list">
      {list.map(({ sentence, sureness, step }) => (
        <li>
          <button type="button" class="network-finding" onClick={() => act(step)}>
            {sentence}
          </button>
          <small>{sureness}</small>
        </li>
      ))}
    </ol>
  );
  if (onDismiss === null)
    return (
      <details class="ui-facet">
        <summary>{words.intro.reopen}</summary>
        {sentences}
        {dataset.packages.length > 1 && <p class="ui-caveat">{words.intro.editions}</p>}
      </details>
    );
  return (
    <aside class="evidence-sheet network-findings" aria-label={words.intro.title}>
      <button
        type="button"
        class="ui-quiet ui-close"
        aria-label={words.intro.dismiss}
        title={words.intro.dismiss}
        onClick={onDismiss}
      >
        ×
      </button>
      {first}
      <h2>{words.intro.title}</h2>
      <p>
        {words.intro.body(counts.project, counts.organisation, counts.person, dataset.packages.length)}
        <Explanation words={words} />
      </p>
      <p>{words.intro.start}</p>
      {sentences}
      {dataset.packages.length > 1 && <p class="ui-caveat">{words.intro.editions}</p>}
      <Starts {...props} />
    </aside>
  );
}

/** Questions that people bring and would not look for on the picture. */
const QUESTIONS = ["paths", "bridges", "without", "gaps"] as const;
/** Names listed for each way to start. */
const STARTS = 5;

/**
 * Other ways to start: a question, a country where there are several, a region, a theme, a person, a project; an
 * organisation where these are ties.
 */
function Starts({ whole, words, state, act, dataset }: FirstViewProps) {
  const ways = useMemo(() => {
    const { countries, regions, themes, projects } = projectFacetsOf(whole);
    const actors = (wanted: Kind) =>
      whole
        .filterNodes((_id, { kind }) => kind === wanted)
        .map((id) => ({ value: id, name: whole.getNodeAttribute(id, "name"), all: countProjects(whole, id) }))
        .toSorted((a, b) => b.all - a.all || (a.value < b.value ? -1 : 1));
    return [
      { title: words.intro.countries, list: countries, step: (id: string) => toggle("regions", id) },
      { title: words.intro.regions, list: regions, step: (id: string) => toggle("regions", id) },
      { title: words.intro.themes, list: themes, step: (id: string) => toggle("themes", id) },
      { title: words.intro.persons, list: actors("person"), step: (id: string) => select([id]) },
      hasTies(dataset)
        ? { title: words.intro.organisations, list: actors("organisation"), step: (id: string) => select([id]) }
        : { title: words.intro.projects, list: projects, step: (id: string) => select([id]) },
    ].filter(({ list }) => list.length > 0);
  }, [whole, words, dataset]);
  const name = (id: string, printed: string): string => nameOr(whole, id, state.language, printed);
  const offered = questionsOf(dataset, null);
  const questions = QUESTIONS.filter((question) => offered.includes(question));
  return (
    <div class="network-starts">
      <h3>{words.intro.startFrom}</h3>
      <p>
        {words.intro.questions}{" "}
        {questions.map((question, index) => (
          <>
            {index > 0 && " · "}
            <button
              type="button"
              class="network-start"
              key={question}
              onClick={() => act(batch("view", [QUESTION.set({ question }), goToView("territories")]))}
            >
              {words.territories.questions[question].title}
            </button>
          </>
        ))}
      </p>
      {ways.map(({ title, list, step }) => (
        <p key={title}>
          {title}{" "}
          {list.slice(0, STARTS).map(({ value, name: printed }, index) => (
            <>
              {index > 0 && " · "}
              <button type="button" class="network-start" key={value} onClick={() => act(step(value))}>
                {name(value, printed)}
              </button>
            </>
          ))}
        </p>
      ))}
    </div>
  );
}
