import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, runnerImport, type Plugin, type Rolldown, type UserConfig } from "vite";
import { officialList } from "./seed/codes/official-list.ts";
import { readOfficial } from "./seed/commands/official-files.ts";
import { SHIPPED } from "./server/contract/shipped.ts";

/** What the first page shares with views that come later. */
const FIRST_PAGE =
  /client.(app|evidence|i18n|labels|model|network|picture|session|ui)|server.contract|node_modules.(@?preact|sigma|graphology|events|idb-keyval)/;

/**
 * What views that come later share among themselves alone: the reader's documents and comparisons, what is wrong with
 * tables, and the words of exports.
 */
const LATER = new RegExp(
  [
    "client.session.(comparison-store|copy-reader|pdf|source-texts|text-file)",
    "client.model.(comparison|document-places|passage|pdf-page|pdf-text|source-evidence)",
    "contract.(resampling|table-faults|i18n.languages)",
    "contract.i18n.[a-z]+.(agreement|citation|columns|deposit|filter|methods|pack|pseudonyms|tables|weights|words)",
  ]
    .map((files) => `${files}\\.ts`)
    .join("|"),
);

/** What the pages of questions, lists and tables share, and the first page has nothing of. */
const LISTS = new RegExp(
  [
    "ui.(answer-boundary|choice-search|column|csv|exclusion-picker|first-choices|list-page|listing|notes|open-button)",
    "ui.(opened-row|pager|paste-projects|roving-focus|scope|scroll|take-answer|use-growing)",
    "evidence.(actor-opened|outside-scope|tie-columns|tie-list|tie-notes)",
    "model.(found-values|named-projects|region-flows|seriation|sort-steps|tie-rows|ties-within|triads)",
  ]
    .map((files) => `client.${files}\\.(tsx?|css)`)
    .join("|"),
);

/** What draws large networks, which comes where there is one. */
const FAR = /client.(picture.(area-(discs|groups|scene|ties)|areas|mark-room|sight|zones)|labels.disc-collision)\.ts/;

/** What styles bare elements stays out of that: a view in a frame, which shares the script, is not styled by it. */
const PAGE_STYLES = /client.app.styles.(page|tokens).css/;

/** How long a plugin took on a slow machine is nobody's concern who builds to start. */
const QUIET = { pluginTimings: false };

export default configOf(fileURLToPath(new URL(".", import.meta.url)));

/**
 * The page is built beside the compiled server, which serves it; in development it asks a server on port 3000. The
 * repository at `root` may be reached through a link (see server/build.mjs), and what is found through it is named
 * through it. With `shipped`, the address from the page of the folder that holds what SHIPPED names, it is the page
 * that needs no server; with `remoteData` its reader may open files of the web.
 */
export function configOf(root: string, shipped: string | null = null, remoteData = false): UserConfig {
  const client = join(root, "client");
  return {
    root: join(client, "app"),
    resolve: { preserveSymlinks: true },
    base: "./",
    plugins: [
      standalone(client),
      htmlWords(client),
      preloadWords(client),
      ...(shipped === null ? [] : [withoutServer(shipped, remoteData), listLater()]),
    ],
    worker: {
      format: "es",
      plugins: () => [officialPlaces(), ...(shipped === null ? [] : [licencesOfWorker()])],
      // What the bundler itself adds to each may be the same text; of one name, it would be asked for twice.
      rolldownOptions: { output: { chunkFileNames: "assets/[name]-in-worker-[hash].js" }, checks: QUIET },
    },
    build: {
      outDir: join(root, "dist/client"),
      emptyOutDir: true,
      target: "es2022",
      // Who opens the files years later finds under which terms what is in them may be used.
      license: shipped !== null && { fileName: "assets/licences.md" },
      // The page's policy allows no data: addresses, so nothing is inlined.
      assetsInlineLimit: 0,
      // Every browser that runs the page knows modulepreload.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(
          // What a file server says of an address that it does not know is its own, and a server's page needs the server.
          ["index.html", "embed.html", shipped === null ? "not-found.html" : "service-worker.ts"].map((file) => [
            file.replace(/\.\w+$/, ""),
            join(client, "app", file),
          ]),
        ),
        output: {
          // Beside the page, which it serves.
          entryFileNames: ({ name }) => (name === "service-worker" ? "[name].js" : "assets/[name]-[hash].js"),
          codeSplitting: {
            // What the first page needs comes in few requests: readers behind one address share its limit.
            groups: [
              {
                name: "page",
                test: (id) => FIRST_PAGE.test(id) && ![PAGE_STYLES, LATER, LISTS, FAR].some((one) => one.test(id)),
                minShareCount: 2,
              },
              { name: "far", test: FAR, minShareCount: 2 },
              { name: "lists", test: LISTS, minShareCount: 2 },
            ],
          },
        },
        checks: QUIET,
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
          rolldownOptions: { checks: QUIET },
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

/** `virtual:official-places`: the list of official places, for the worker that reads the tables that a person opens. */
function officialPlaces(): Plugin {
  const id = "virtual:official-places";
  return {
    name: "official-places",
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (asked) =>
      asked === `\0${id}`
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(officialList(readOfficial)))})`
        : null,
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
 * Has the words that the page opens with come beside its script in French, its first language, since the script asks for
 * them only once it runs. A reader of another language waits for no more than their own.
 */
function preloadWords(client: string): Plugin {
  return {
    name: "preload-words",
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle, filename }) {
        if (!bundle || filename.endsWith("not-found.html")) return [];
        const words = Object.values(bundle).find(
          (file) => file.type === "chunk" && file.facadeModuleId === join(client, "i18n/fr/first-words.ts"),
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

/**
 * The policy of a page without a server, as its `<meta>`: nothing from elsewhere but, with `remoteData`, the data that
 * its reader opens, nothing sent anywhere. Workers start from a `blob:`, which has the page's policy.
 */
const policyOf = (remoteData: boolean): string =>
  [
    "default-src 'self'",
    `connect-src 'self'${remoteData ? " http: https:" : ""}`,
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join("; ");

/**
 * Says in the HTML that the engine is in the page, with a policy, and has what is shipped come where the server's
 * answers would. Throws where the HTML does not say what is to be written over.
 */
function withoutServer(shipped: string, remoteData: boolean): Plugin {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(remoteData)}" />`;
  const rewritten = (html: string, from: string, to: string): string => {
    if (!html.includes(from)) throw new Error(`A page that needs no server has no ${from}`);
    return html.replace(from, to);
  };
  return {
    name: "without-server",
    transformIndexHtml: {
      order: "pre",
      handler(html, { path }) {
        const engine = `<meta name="engine" content="worker" data-shipped="${shipped}" />`;
        let page = rewritten(html, '<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`);
        page = rewritten(page, '<meta name="engine" content="http" />', engine);
        if (!path.endsWith("index.html")) return page;
        for (const [asked, file] of Object.entries(SHIPPED.answers)) {
          page = rewritten(page, `href="./api/${asked}"`, `href="${shipped}${file}"`);
        }
        return page;
      },
    },
  };
}

/** Lists in the page what it may load later, so that it can bring it while there is a network. */
function listLater(): Plugin {
  return {
    name: "list-later",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle, chunk }) =>
        bundle && chunk?.name === "index"
          ? [{ tag: "meta", attrs: { name: "later", content: laterOf(bundle, chunk).join(" ") }, injectTo: "head" }]
          : [],
    },
  };
}

/** The scripts and styles, from the page, that a script may come to import and does not import at once. */
function laterOf(bundle: Rolldown.OutputBundle, entry: Rolldown.OutputChunk): string[] {
  const within = (start: string, next: (chunk: Rolldown.OutputChunk) => string[], found = new Set<string>()) => {
    const chunk = bundle[start];
    if (found.has(start) || chunk?.type !== "chunk") return found;
    found.add(start);
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
    for (const other of next(chunk)) within(other, next, found);
    return found;
  };
  const atOnce = within(entry.fileName, ({ imports }) => imports);
  const all = within(entry.fileName, ({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  return [...all].filter((name) => !atOnce.has(name)).map((name) => `./${name}`);
}

/** Writes beside a worker the licences of the packages in it, which Vite's own list of licences leaves out. */
function licencesOfWorker(): Plugin {
  return {
    name: "licences-of-worker",
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const folders = chunks.flatMap(({ moduleIds }) =>
        moduleIds.flatMap((id) => /^(?!\0).*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []),
      );
      const texts = await Promise.all([...new Set(folders)].toSorted().map(licenceOf));
      const name = chunks.find(({ isEntry }) => isEntry)?.name ?? "worker";
      this.emitFile({ type: "asset", fileName: `assets/licences-${name}.md`, source: texts.join("\n") });
    },
  };
}

/** Name, version and licence of the package in a folder, with the text of the licence where it has one. */
async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Record<
    string,
    string
  >;
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? "" : `${(await readFile(join(folder, file), "utf8")).trim()}\n`;
  return `## ${name} - ${version} (${license})\n\n${text}`;
}
