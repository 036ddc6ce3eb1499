import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, runnerImport, type Plugin, type UserConfig } from "vite";

/** What the first page shares with views that come later. */
const FIRST_PAGE =
  /client.(app|evidence|i18n|labels|model|picture|session|ui)|server.contract|node_modules.(@?preact|sigma|graphology|events)/;

/** What styles bare elements stays out of that: a view in a frame, which shares the script, is not styled by it. */
const PAGE_STYLES = /client.app.styles.(page|tokens).css/;

export default configOf(fileURLToPath(new URL(".", import.meta.url)));

/**
 * The page is built beside the compiled server, which serves it; in development it asks a server on port 3000. The
 * repository at `root` may be reached through a link (see server/build.mjs), and what is found through it is named
 * through it.
 */
export function configOf(root: string): UserConfig {
  const client = join(root, "client");
  return {
    root: join(client, "app"),
    resolve: { preserveSymlinks: true },
    base: "./",
    plugins: [standalone(client), htmlWords(client), preloadWords(client)],
    build: {
      outDir: join(root, "dist/client"),
      emptyOutDir: true,
      target: "es2022",
      // The page's policy allows no data: addresses, so nothing is inlined.
      assetsInlineLimit: 0,
      // Every browser that runs the page knows modulepreload.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(
          ["index", "embed", "not-found"].map((page) => [page, join(client, "app", `${page}.html`)]),
        ),
        output: {
          codeSplitting: {
            // What the first page needs comes in few requests: readers behind one address share its limit.
            groups: [{ name: "page", test: (id) => FIRST_PAGE.test(id) && !PAGE_STYLES.test(id), minShareCount: 2 }],
          },
        },
        // How long a plugin took is nobody's concern who builds to start.
        checks: { pluginTimings: false },
      },
    },
    server: { proxy: { "/api": "http://127.0.0.1:3000" } },
  };
}

/**
 * `virtual:standalone`: the script and style that go into a file that opens offline, with their hashes, since such a
 * file's policy names what it allows.
 */
function standalone(client: string): Plugin {
  const id = "virtual:standalone";
  return {
    name: "standalone",
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(asked) {
      if (asked !== `\0${id}`) return null;
      const built = await build({
        configFile: false,
        root: join(client, "standalone"),
        resolve: { preserveSymlinks: true },
        logLevel: "warn",
        build: {
          write: false,
          target: "es2022",
          lib: { entry: join(client, "standalone/viewer.ts"), formats: ["iife"], name: "viewer" },
        },
      });
      const [result] = [built].flat();
      if (!result || !("output" in result)) throw new Error("The script of the offline file was not built");
      const script = result.output[0].code.trim();
      const style = (await readFile(join(client, "standalone/standalone.css"), "utf8")).replaceAll(/\s+/g, " ").trim();
      const hash = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
      return `export default ${JSON.stringify({ script, scriptHash: hash(script), style, styleHash: hash(style) })}`;
    },
  };
}

/** Writes the words into the HTML that stands before any script (client/app/html-words.ts). */
function htmlWords(client: string): Plugin {
  const file = join(client, "app/html-words.ts");
  let filled: ReturnType<typeof runnerImport<{ fillHtml: (html: string) => string }>> | undefined;
  return {
    name: "html-words",
    transformIndexHtml: {
      order: "pre",
      handler: async (html) => {
        filled ??= runnerImport(file, { configFile: false, root: client, resolve: { preserveSymlinks: true } });
        return (await filled).module.fillHtml(html);
      },
    },
  };
}

/**
 * Has the page's words in French, its first language, come beside its script, which asks for them only once it runs. A
 * reader of another language waits for no more than their own.
 */
function preloadWords(client: string): Plugin {
  return {
    name: "preload-words",
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle, filename }) {
        if (!bundle || filename.endsWith("not-found.html")) return [];
        const words = Object.values(bundle).find(
          (file) => file.type === "chunk" && file.facadeModuleId === join(client, "i18n/fr/words.ts"),
        );
        if (!words) throw new Error("The words in French are not a file of their own");
        return [
          {
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `./${words.fileName}` },
            injectTo: "head",
          },
        ];
      },
    },
  };
}
