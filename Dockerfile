# syntax=docker/dockerfile:1
# One image, one process per role: `docker run godwit gateway`, `store`, `worker`, `cron TASK`, `migrate`, or `all`.

FROM node:24-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json tsconfig.base.json ./
COPY schema/package.json schema/
COPY sdk/client/package.json sdk/client/
COPY sdk/server/package.json sdk/server/
COPY sdk/react/package.json sdk/react/
COPY sdk/packaging/package.json sdk/packaging/
COPY sdk/conformance/package.json sdk/conformance/
COPY store/package.json store/
COPY gateway/package.json gateway/
COPY cli/package.json cli/
COPY bench/package.json bench/
COPY k8s/package.json k8s/
COPY console/package.json console/
COPY site/package.json site/
COPY examples/backend/package.json examples/backend/
COPY examples/chat-react/package.json examples/chat-react/
RUN npm ci --workspace schema --workspace sdk/client --workspace sdk/server --workspace sdk/react --workspace store --workspace gateway --workspace cli --workspace console --workspace site
COPY schema schema
COPY sdk/client sdk/client
COPY sdk/server sdk/server
COPY sdk/react sdk/react
COPY store store
COPY gateway gateway
COPY cli cli
COPY console console
COPY site site
COPY docs docs
COPY ARCHITECTURE.md SECURITY.md CHANGELOG.md ./
RUN npx tsc -b cli sdk/react && node sdk/client/bundle.mjs && npm run build -w console && npm run build -w site

FROM node:24-trixie-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
COPY schema/package.json schema/
COPY sdk/client/package.json sdk/client/
COPY sdk/server/package.json sdk/server/
COPY sdk/react/package.json sdk/react/
COPY sdk/packaging/package.json sdk/packaging/
COPY sdk/conformance/package.json sdk/conformance/
COPY store/package.json store/
COPY gateway/package.json gateway/native-binaries.sha256 gateway/
COPY cli/package.json cli/
COPY bench/package.json bench/
COPY k8s/package.json k8s/
COPY console/package.json console/
COPY site/package.json site/
COPY examples/backend/package.json examples/backend/
COPY examples/chat-react/package.json examples/chat-react/
RUN npm ci --omit=dev --workspace schema --workspace sdk/client --workspace sdk/server --workspace store --workspace gateway --workspace cli
# The native code is that with the pinned digests.
RUN cd node_modules/uWebSockets.js && sha256sum --check --strict --quiet ../../gateway/native-binaries.sha256
# Keeps only the native code of uWebSockets.js for this platform: the package has it for every system, processor and
# Node.
RUN find node_modules/uWebSockets.js -name '*.node' \
  ! -name "uws_linux_$(node -p 'process.arch + "_" + process.versions.modules').node" -delete
# Types and source maps, which nothing reads when it runs: a quarter of the rest.
RUN find node_modules -type f \( -name '*.ts' -o -name '*.cts' -o -name '*.mts' -o -name '*.map' \) -delete

FROM node:24-trixie-slim
ENV NODE_ENV=production
WORKDIR /app
# Includes the node_modules folders of packages whose dependencies have other versions.
COPY --from=dependencies /app ./
COPY --from=build /app/schema/proto schema/proto
COPY --from=build /app/schema/src/gen schema/src/gen
COPY --from=build /app/schema/dist schema/dist
COPY --from=build /app/sdk/client/dist sdk/client/dist
COPY --from=build /app/sdk/server/dist sdk/server/dist
COPY --from=build /app/store/sql store/sql
COPY --from=build /app/store/src/gen store/src/gen
COPY --from=build /app/store/dist store/dist
COPY --from=build /app/gateway/dist gateway/dist
COPY --from=build /app/console/dist console/dist
COPY --from=build /app/site/dist/pages site/dist/pages
COPY --from=build /app/cli/bin cli/bin
COPY --from=build /app/cli/dist cli/dist
# The user `node` of the base image, given by number so that an orchestrator can verify that it is not root.
USER 1000:1000
# Sockets; the store's HTTP service; a worker's health and metrics.
EXPOSE 8080 8081 8082
ENTRYPOINT ["/app/cli/bin/godwit.js"]
