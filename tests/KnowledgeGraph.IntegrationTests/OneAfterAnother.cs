// Whole processes are started and timed here; two at once would only slow each other down.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
