return KnowledgeGraph.Benchmarks.Resolution.ResolutionBenchmark.Run(args);
