# syntax=docker/dockerfile:1
# The API, the worker and the commands (migrate, backup, restore, verify-journal): one image. Build from the repository's root:
#   docker build -f infra/images/api.Dockerfile -t kenes-api .

FROM node:26-bookworm-slim AS build
WORKDIR /kenes
COPY . .
RUN npm ci && npm run build --workspace @kenes/api

# What the programs need from the registry, and nothing that only builds or tests need.
FROM node:26-bookworm-slim AS dependencies
WORKDIR /kenes
COPY . .
RUN npm ci --omit=dev --workspace @kenes/api

FROM node:26-bookworm-slim
WORKDIR /kenes
ENV NODE_ENV=production KENES_ENV=production KENES_HOST=0.0.0.0 KENES_API_PORT=4000 KENES_DATA_DIR=/var/lib/kenes
COPY --from=dependencies /kenes/node_modules node_modules
COPY --from=dependencies /kenes/apps/api apps/api
COPY --from=dependencies /kenes/packages packages
COPY --from=build /kenes/apps/api/dist apps/api/dist
RUN mkdir -p /var/lib/kenes/files /var/lib/kenes/mail /var/lib/kenes/anchors /backups && chown -R node:node /var/lib/kenes /backups
USER node
WORKDIR /kenes/apps/api
EXPOSE 4000
VOLUME /var/lib/kenes
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.KENES_API_PORT+'/health/live').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--enable-source-maps", "--max-semi-space-size=16", "dist/main.js"]
