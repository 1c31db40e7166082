FROM node:24-slim AS build
WORKDIR /app
COPY . .
# The programs of an embedded Postgres stay out: DATABASE_URL names the database.
RUN npx -y pnpm install --prod --frozen-lockfile --no-optional --filter @communique/server...

FROM node:24-slim
WORKDIR /app
COPY --from=build /app .
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--max-semi-space-size=16", "packages/server/src/cli.ts"]
CMD ["start"]
