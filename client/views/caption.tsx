import { exportAddress } from "../api.ts";
import { describe } from "../describe.ts";
import { FORMATS } from "../vocabulary.ts";
import type { ViewProps } from "../view.ts";
import "../styles/menu.css";
import "./caption.css";

/** The caption under the plate: what is shown, how many of how many, since which filter, from which source. */
export function Caption(props: ViewProps) {
  const { words, state, dataset } = props;
  const { what, filter } = describe(props);
  return (
    <footer class="caption">
      <p aria-live="polite">
        <strong>{what}</strong> {filter}
      </p>
      <p class="source">
        {words.caption.source(dataset.citation)} {words.caption.absence}
      </p>
      <details class="menu export">
        <summary>{words.caption.export}</summary>
        <ul aria-label={words.caption.exportTitle}>
          {FORMATS.map((format) => (
            <li>
              <a href={exportAddress("./api/", format, state.filter)} download>
                {words.formats[format]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </footer>
  );
}
