return KnowledgeGraph.Benchmarks.Extraction.ExtractionBenchmark.Run(args);
