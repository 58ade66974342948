using KnowledgeGraph.Worker;

return await WorkerApp.RunAsync(args, WorkerConsole.OfProcess(), CancellationToken.None);
