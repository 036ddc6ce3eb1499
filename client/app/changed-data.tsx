import type { Words } from "../i18n/words.ts";

/** Says that the server has other data by now than the page shows, and loads them where that is wanted. */
export function View({ words: { outage } }: { words: Words }) {
  return (
    <p class="ui-notice" data-part="changed-data" role="status">
      {outage.changed}{" "}
      <button type="button" onClick={() => window.location.reload()}>
        {outage.reload}
      </button>
    </p>
  );
}
