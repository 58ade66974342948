return KnowledgeGraph.Quality.QualityCommand.Run(args);
