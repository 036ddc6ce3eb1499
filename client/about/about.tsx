import type { ViewProps } from "../ui/view-props.ts";
import { batch, goToView } from "../model/state.ts";
import { Merging } from "../ui/merging.tsx";
import { Completeness } from "./completeness.tsx";
import { DataFacts } from "./data-facts.tsx";
import "../ui/reading.css";
import "./about.css";

/** What the page is, what it counts, where the data come from and how complete each card is. */
export function View(props: ViewProps) {
  const { act, words, dataset, api } = props;
  const help = words.help;
  const topics = (["explanation", "shared", "absence", "ground"] as const).filter((topic) => help[topic].title !== "");
  return (
    <article class="ui-page about-page">
      <h1>{words.about.title}</h1>
      <p class="ui-lead">{words.about.what}</p>
      <div class="about-columns">
        {topics.map((topic) => (
          <section key={topic}>
            <h2>{help[topic].title}</h2>
            <p>{help[topic].text}</p>
          </section>
        ))}
      </div>
      <h2>{words.about.data}</h2>
      <DataFacts words={words} dataset={dataset} />
      {dataset.withoutPeople ? <p>{words.about.withoutPeople}</p> : null}
      {dataset.withoutPeople || words.about.persons === "" ? null : <p>{words.about.persons}</p>}
      <div class="about-columns">
        <section>
          <h2>{words.about.howTo}</h2>
          <p>{words.about.howToText}</p>
        </section>
        <section>
          <h2>{words.about.places}</h2>
          <p>{words.about.positions}</p>
        </section>
        <section>
          <h2>{words.about.makers}</h2>
          <p>{words.about.makersText}</p>
        </section>
      </div>
      <Completeness {...props} />
      {dataset.counts.joined !== 0 && (
        <>
          <h2>{words.merging.title}</h2>
          <Merging {...props} act={(step) => act(batch("select", [step, goToView("network")]))} />
        </>
      )}
      <h2>{words.about.tools}</h2>
      <p>{api.server === null ? words.about.noServer : <a href={`${api.server}docs`}>{words.about.api}</a>}</p>
    </article>
  );
}
