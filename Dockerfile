# The server with its page and data, answering from memory unless NEO4J_URI is set. server/README.md says how to run it.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/cypher cypher
COPY --from=build /app/seed/dataset seed/dataset
COPY --from=build /app/dist dist
# Nothing is written: the file system may be read-only, and the files belong to another user than the one that reads them.
# That is node, by its number, so that who runs the image can tell that it is not root.
USER 1000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT??3000)+'/api/health').then(({ok})=>process.exit(ok?0:1),()=>process.exit(1))"]
# By node itself, which gets the signal to end; npm would not hand it on.
CMD ["node", "dist/server/main.js"]
