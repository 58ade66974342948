# syntax=docker/dockerfile:1
# The command line. Built from the repository's root: docker build -f docker/worker.Dockerfile .

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY graph-schema ./graph-schema
COPY src ./src
# Compiled ahead of time, so that it starts sooner.
RUN --mount=type=cache,target=/root/.nuget/packages \
    dotnet publish src/KnowledgeGraph.Worker --configuration Release --use-current-runtime --no-self-contained -p:PublishReadyToRun=true --output /app

# Its project references the web framework, so it stands on that runtime.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
RUN mkdir /data && chown "$APP_UID" /data
USER $APP_UID
VOLUME /data
ENV KnowledgeGraph__DataDirectory=/data \
    DOTNET_EnableDiagnostics=0
ENTRYPOINT ["dotnet", "KnowledgeGraph.Worker.dll"]
