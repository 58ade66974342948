using KnowledgeGraph.Benchmarks.Store;

return await StoreBenchmark.RunAsync(args);
