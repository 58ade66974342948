# syntax=docker/dockerfile:1
# The API with the browser page. Built from the repository's root: docker build -f docker/api.Dockerfile .

FROM node:20-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# Node builds the browser page, which the API's project takes into its web root.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY graph-schema ./graph-schema
COPY seeds ./seeds
COPY src ./src
# Compiled ahead of time, so that it starts sooner.
RUN --mount=type=cache,target=/root/.nuget/packages --mount=type=cache,target=/root/.npm \
    dotnet publish src/KnowledgeGraph.Api --configuration Release --use-current-runtime --no-self-contained -p:PublishReadyToRun=true --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
# The image's own user without rights; the embedded store, if it is chosen, writes below /data.
RUN mkdir /data && chown "$APP_UID" /data
USER $APP_UID
VOLUME /data
ENV KnowledgeGraph__DataDirectory=/data \
    Urls=http://0.0.0.0:5080 \
    DOTNET_EnableDiagnostics=0
EXPOSE 5080
ENTRYPOINT ["dotnet", "KnowledgeGraph.Api.dll"]
