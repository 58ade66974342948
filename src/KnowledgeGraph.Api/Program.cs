return await KnowledgeGraph.Api.ApiHost.RunAsync(args);
