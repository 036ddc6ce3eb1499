import type { Dataset } from "../../server/contract/dataset.ts";
import type { Words } from "../i18n/words.ts";

/** Where the data come from, how they are cited, and under which terms they may be used. */
export function DataFacts({ words, dataset }: { words: Words; dataset: Dataset }) {
  const { source } = dataset;
  return (
    <dl class="about-facts">
      <dt>{words.about.source}</dt>
      <dd>
        {source.url ? <a href={source.url}>{source.title}</a> : source.title}, {words.about.version(dataset.version)}
      </dd>
      <dt>{words.about.cite}</dt>
      <dd>{dataset.citation}</dd>
      <dt>{words.about.licence}</dt>
      {dataset.packages.map(({ name, licence }) => (
        <dd key={name}>{words.about.terms[name] ?? licence}</dd>
      ))}
    </dl>
  );
}
