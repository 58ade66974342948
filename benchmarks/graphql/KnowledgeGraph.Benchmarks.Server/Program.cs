using KnowledgeGraph.Benchmarks.Server;

return await BenchmarkHost.RunAsync(args);
