# syntax=docker/dockerfile:1
# The web server. Build from the repository's root:
#   docker build -f infra/images/web.Dockerfile -t kenes-web .

FROM node:26-bookworm-slim AS build
WORKDIR /kenes
ENV NEXT_TELEMETRY_DISABLED=1
COPY . .
RUN npm ci && npm run build --workspace @kenes/web && rm -rf apps/web/.next/cache

# What the server needs from the registry, and nothing that only builds or tests need.
FROM node:26-bookworm-slim AS dependencies
WORKDIR /kenes
COPY . .
RUN npm ci --omit=dev --workspace @kenes/web

FROM node:26-bookworm-slim
WORKDIR /kenes
ENV NODE_ENV=production KENES_ENV=production NEXT_TELEMETRY_DISABLED=1 KENES_WEB_PORT=3000
COPY --from=dependencies /kenes/node_modules node_modules
COPY --from=dependencies /kenes/packages packages
COPY --from=dependencies /kenes/apps/web apps/web
COPY --from=build --chown=node:node /kenes/apps/web/.next apps/web/.next
USER node
WORKDIR /kenes/apps/web
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.KENES_WEB_PORT+'/api/health').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["sh", "-c", "exec node ../../node_modules/next/dist/bin/next start --port \"$KENES_WEB_PORT\" --hostname 0.0.0.0"]
