import { execFileSync } from "node:child_process";

/** Builds server and page once, so that commands and browser are tested as they ship. */
export default function setup(): void {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
}
