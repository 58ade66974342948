Console.WriteLine("KnowledgeGraph.Api");
