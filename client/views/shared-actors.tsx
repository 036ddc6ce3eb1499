import type { ViewProps } from "../view.ts";

/** To be drawn. */
export function View({ words }: ViewProps) {
  return <p class="empty">{words.views["shared-actors"]}</p>;
}
