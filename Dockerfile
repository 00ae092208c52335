# One image with four commands: server, worker, web and migrate. It holds no secret and no test.
FROM node:22-bookworm-slim AS sources
WORKDIR /rungs
COPY package.json package-lock.json .npmrc ./
COPY shared/package.json shared/
COPY server/package.json server/
COPY web/package.json web/
COPY test/package.json test/

FROM sources AS built
RUN npm ci
COPY . .
RUN npm run build

FROM sources AS libraries
# The embedded PostgreSQL, compilers and test tools are for development and stay behind.
RUN npm ci --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /rungs
COPY --from=libraries /rungs ./
COPY --from=built /rungs/shared shared
COPY --from=built /rungs/server/dist server/dist
COPY --from=built /rungs/web/build web/build
USER node
CMD ["node", "--enable-source-maps", "server/dist/main.js"]
