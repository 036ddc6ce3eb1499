import "./styles/layers.css";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/page.css";
import "../ui/common.css";
import "./shell.css";
import { render } from "preact";
import { openApi } from "../session/api.ts";
import { openNotebook } from "../session/notebook-store.ts";
import { startSession } from "../session/session.ts";
import { openTheme } from "../session/theme.ts";
import { Page } from "./page.tsx";
import { followTranslations } from "./translated-page.ts";

followTranslations();
const root = document.querySelector("#page")!;
const session = await startSession(openApi("./api/"), window);
root.replaceChildren();
render(<Page session={session} theme={openTheme(window)} notebook={openNotebook(window)} />, root);
