# One image for every process of the product; docker-compose.yml says which one a container runs.

FROM node:24-bookworm-slim AS sources
WORKDIR /product
RUN npm install --global pnpm@12.21.0
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.base.json ./
COPY api/package.json api/
COPY shared-schema/package.json shared-schema/
COPY shared-ui/package.json shared-ui/
COPY web-store/package.json web-store/
COPY web-backoffice/package.json web-backoffice/
COPY web-user/package.json web-user/
COPY e2e/package.json e2e/
COPY bench/package.json bench/

FROM sources AS dependencies
# The image has Node already: the one from npm, for machines with an older one, stays out. So does what no
# process reads: the playground's files, which its package holds a second time, and maps and types.
RUN pnpm install --frozen-lockfile --prod --filter api... \
  && rm -rf node_modules/.pnpm/node@* node_modules/node node_modules/.bin/node \
    node_modules/.pnpm/ruru@*/node_modules/ruru/static \
    node_modules/.pnpm/ruru@*/node_modules/ruru/dist/bundleMeta.js \
  && find node_modules api/node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

FROM sources AS build
RUN pnpm install --frozen-lockfile
COPY scripts scripts
COPY shared-schema shared-schema
COPY shared-ui shared-ui
COPY api api
COPY web-store web-store
COPY web-backoffice web-backoffice
COPY web-user web-user
RUN node scripts/build.ts

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /product/api
COPY --from=dependencies /product/package.json /product/package.json
COPY --from=dependencies /product/node_modules /product/node_modules
COPY --from=dependencies /product/api/node_modules /product/api/node_modules
COPY --from=dependencies /product/shared-schema /product/shared-schema
COPY --from=build /product/shared-schema/src /product/shared-schema/src
COPY --from=build /product/api/package.json /product/api/package.json
COPY --from=build /product/api/dist /product/api/dist
COPY --from=build /product/web-store/dist /product/web-store/dist
COPY --from=build /product/web-backoffice/dist /product/web-backoffice/dist
COPY --from=build /product/web-user/dist /product/web-user/dist
# A new volume takes over whose folder it is mounted on.
RUN install --directory --owner=node --group=node --mode=700 /evidence
USER node
CMD ["node", "dist/main.js"]
