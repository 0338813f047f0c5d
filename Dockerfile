# The gateway for production: what src/main.ts reaches, and nothing else.
# The Node of the image is also the second one of .ci/run.
ARG NODE=24

FROM node:${NODE}-bookworm-slim AS base
WORKDIR /app
# .npmrc refuses the install scripts of dependencies.
COPY package.json package-lock.json .npmrc ./

FROM base AS build
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY openapi openapi
COPY adapters adapters
COPY src src
RUN npm run build

FROM base AS dependencies
RUN npm ci --omit=dev

FROM node:${NODE}-bookworm-slim
WORKDIR /app
# No simulator in here: the image has no sandbox to start.
ENV NODE_ENV=production PASSERELLE_MODE=production PORT=3000
COPY package.json LICENSE ./
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
USER node
EXPOSE 3000
# The image has no curl. France Travail down or the database away does not make the process unhealthy: /pret says that.
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/sante').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js"]
