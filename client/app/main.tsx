import "./styles/layers.css";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/page.css";
import "../ui/common.css";
import "./shell.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { apisOfDatasets } from "../session/api.ts";
import { openOwnData } from "../session/own-data.ts";
import { openOwnStore } from "../session/own-store.ts";
import { Opening } from "../session/opening.ts";
import { openRemoteData, policyOf } from "../session/remote-data.ts";
import { openPageEngine } from "../session/page-engine.ts";
import { openNotebook } from "../session/notebook-store.ts";
import { type Session, startSession } from "../session/session.ts";
import { openTheme } from "../session/theme.ts";
import { Page } from "./page.tsx";
import { followTranslations } from "./translated-page.ts";

followTranslations();
const root = document.querySelector("#page")!;
const engine = openPageEngine(window);
const apiOf = apisOfDatasets(engine);
const own = openOwnData(openOwnStore());
const opening = new Opening(() => own.kept.peek());
const remoteApi = openRemoteData({ policy: () => policyOf(window) });
const session = await startSession(
  (shown) =>
    shown.data !== null ? remoteApi(shown.data) : shown.own === null ? apiOf(shown.dataset) : own.api(shown.own),
  window,
);
root.replaceChildren();
render(
  <Page
    {...{ session, own, opening, texts: signal(null) }}
    theme={openTheme(window)}
    notebook={openNotebook(window)}
  />,
  root,
);
await firstPicture(session);
// What does not come now is asked for again by whoever needs it.
engine.prepare().catch(() => undefined);

/** Waits until the first answer has been drawn. */
function firstPicture({ loaded }: Session): Promise<void> {
  return new Promise((resolve) => {
    loaded.subscribe((answer) => answer && requestAnimationFrame(() => setTimeout(resolve)));
  });
}
