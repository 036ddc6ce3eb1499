import "./styles/layers.css";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/not-found.css";
import { openTheme } from "../session/theme.ts";

openTheme(window);
