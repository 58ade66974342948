Console.WriteLine("KnowledgeGraph.Worker");
