import { defineConfig } from "vite";

/** The page is built beside the compiled server, which serves it; in development it asks a server on port 3000. */
export default defineConfig({
  root: "client",
  base: "./",
  // The page's policy allows no data: addresses, so nothing is inlined.
  build: { outDir: "../dist/client", emptyOutDir: true, target: "es2022", assetsInlineLimit: 0 },
  server: { proxy: { "/api": "http://127.0.0.1:3000" } },
});
