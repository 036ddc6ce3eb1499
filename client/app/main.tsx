import "./styles/layers.css";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/page.css";
import "../ui/common.css";
import "./shell.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { isCorrected } from "../model/journals.ts";
import type { ShownData } from "../model/state.ts";
import { prepareFarView } from "../picture/use-far-view.ts";
import { hasWebGl } from "../picture/web-gl.ts";
import { type Api, apisOfDatasets } from "../session/api.ts";
import { openCorrections } from "../session/corrections.ts";
import { openJournalStore } from "../session/journal-store.ts";
import { openOwnData, type OwnData } from "../session/own-data.ts";
import { openOwnStore } from "../session/own-store.ts";
import { Opening } from "../session/opening.ts";
import { openRemoteData, policyOf } from "../session/remote-data.ts";
import { openPageEngine } from "../session/page-engine.ts";
import { openPagePackage } from "../session/page-package.ts";
import { openNotebook } from "../session/notebook-store.ts";
import { type Session, startSession } from "../session/session.ts";
import { openTheme } from "../session/theme.ts";
import { Page } from "./page.tsx";
import { followTranslations } from "./translated-page.ts";

followTranslations();
const root = document.querySelector("#page")!;
const engine = openPageEngine(window);
const apiOf = apisOfDatasets(engine);
const data = openOwnData(openOwnStore());
const packageOfPage = openPagePackage(apiOf(null));
const corrections = openCorrections(openJournalStore(window), location.pathname, (name) =>
  name === null ? packageOfPage() : data.files(name),
);
// Corrections of data of the reader's own are of these data, and go with them.
const own: OwnData = {
  ...data,
  keep: async (kept, files) => {
    await data.keep(kept, files);
    corrections.reopen(kept.name);
  },
  remove: async (name) => {
    await data.remove(name);
    corrections.forget(name);
  },
};
const opening = new Opening(() => own.kept.peek());
const remoteApi = openRemoteData({ policy: () => policyOf(window) });
const uncorrected = (shown: ShownData): Api =>
  shown.data !== null ? remoteApi(shown.data) : shown.own === null ? apiOf(shown.dataset) : own.api(shown.own);
const session = await startSession(
  (shown) => (isCorrected(shown) ? corrections.api(shown.own) : null) ?? uncorrected(shown),
  window,
);
if (session.state.peek().view === "network") {
  const { api, loadAllWords } = session;
  const dataset = api.peek().dataset();
  // What does not come now is asked for again by whoever needs it.
  dataset.then((answer) => prepareFarView(answer, loadAllWords)).catch(() => undefined);
  hasWebGl();
}
root.replaceChildren();
render(
  <Page
    {...{ session, own, corrections, opening, texts: signal(null) }}
    theme={openTheme(window)}
    notebook={openNotebook(window)}
  />,
  root,
);
/** Milliseconds after which a first answer is drawn, or is drawn only once somebody looks. */
const UNDRAWN = 3000;
await firstPicture(session);
// What does not come now is asked for again by whoever needs it.
engine.prepare().catch(() => undefined);

/** Waits until the first answer has been drawn, or for a page in the background, which draws no frame, `UNDRAWN`. */
function firstPicture({ loaded }: Session): Promise<void> {
  return new Promise((resolve) => {
    loaded.subscribe((answer) => {
      if (!answer) return;
      requestAnimationFrame(() => setTimeout(resolve));
      setTimeout(resolve, UNDRAWN);
    });
  });
}
