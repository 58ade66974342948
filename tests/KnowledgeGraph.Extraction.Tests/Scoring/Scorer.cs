namespace KnowledgeGraph.Extraction.Tests.Scoring;

/// <summary>Right, wrong and missed, by kind of entity and relation, added up over articles.</summary>
internal sealed class Scorer
{
    private readonly SortedDictionary<string, (int Right, int Wrong, int Missed)> _counts = new(StringComparer.Ordinal);

    public double Precision(string key) => _counts.TryGetValue(key, out var c) && c.Right + c.Wrong > 0 ? c.Right / (double)(c.Right + c.Wrong) : 1;

    public double Recall(string key) => _counts.TryGetValue(key, out var c) && c.Right + c.Missed > 0 ? c.Right / (double)(c.Right + c.Missed) : 1;

    public override string ToString() => string.Join("; ", _counts.Select(c => $"{c.Key} P {Precision(c.Key):F3} R {Recall(c.Key):F3} ({c.Value.Right}/{c.Value.Wrong}/{c.Value.Missed})"));

    public void Add(GoldFile gold, GoldFile predicted)
    {
        var same = new Dictionary<string, string>(StringComparer.Ordinal);
        var optional = gold.Entities.Values.SelectMany(e => e).Where(e => e.Optional).Select(e => e.Id).ToHashSet();
        foreach (var kind in GoldFile.Kinds)
        {
            Entities(kind, gold.Entities[kind], predicted.Entities[kind], same);
        }

        foreach (var type in (string[])["ATTENDED", "SPOKE_AT", "ORGANIZED", "AFFILIATED_WITH"])
        {
            Relations(type, gold, predicted, same, optional);
        }
    }

    private void Count(string key, int right, int wrong, int missed)
    {
        var c = _counts.GetValueOrDefault(key);
        _counts[key] = (c.Right + right, c.Wrong + wrong, c.Missed + missed);
    }

    private void Entities(string kind, IReadOnlyList<GoldEntity> gold, IReadOnlyList<GoldEntity> predicted, Dictionary<string, string> same)
    {
        var pairs = gold.SelectMany((g, i) => predicted.Select((p, j) => (Score: Likeness(kind, g, p), I: i, J: j))).Where(x => x.Score > 0)
            .OrderByDescending(x => x.Score).ThenByDescending(x => x.I).ThenByDescending(x => x.J);
        var (byGold, byPrediction) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        foreach (var (_, i, j) in pairs)
        {
            if (!byGold.ContainsKey(i) && !byPrediction.ContainsKey(j))
            {
                byGold[i] = j;
                byPrediction[j] = i;
                same[predicted[j].Id] = gold[i].Id;
            }
        }

        Count(kind, byGold.Keys.Count(i => !gold[i].Optional), predicted.Count - byPrediction.Count, gold.Where((g, i) => !byGold.ContainsKey(i) && !g.Optional).Count());
    }

    private static double Likeness(string kind, GoldEntity gold, GoldEntity predicted)
    {
        if (kind == "persons")
        {
            var names = All(gold).Select(Names.Person).ToHashSet();
            var (p, full) = (Names.Person(predicted.Name), Names.Person(gold.Name));
            return names.Contains(p) ? p.Contains(' ', StringComparison.Ordinal) || p == full ? 1 : 0.4
                : All(predicted).Select(Names.Person).Contains(full) && full.Contains(' ', StringComparison.Ordinal) ? 0.9 : 0;
        }

        if (All(gold).Select(Names.Norm).Contains(Names.Norm(predicted.Name)))
        {
            return 1;
        }

        var mine = Names.Tokens(predicted.Name);
        var best = All(gold).Where((n, i) => i == 0 || Names.Tokens(n).Count > 2).Select(Names.Tokens).Where(t => t.Count > 0 && mine.Count > 0)
            .Select(t => t.Intersect(mine).Count() / (double)t.Union(mine).Count()).DefaultIfEmpty(0).Max();
        return best >= (kind == "institutions" ? 0.75 : 0.6) ? best * 0.95 : All(predicted).Select(Names.Norm).Contains(Names.Norm(gold.Name)) ? 0.7 : 0;
    }

    private static IEnumerable<string> All(GoldEntity e) => e.Aliases.Prepend(e.Name);

    private void Relations(string type, GoldFile gold, GoldFile predicted, Dictionary<string, string> same, HashSet<string> optional)
    {
        var rows = gold.Relations.Where(r => r.Type == type).ToList();
        if (type == "AFFILIATED_WITH")
        {
            rows = rows.GroupBy(r => (r.From, r.To[0])).Select(g => g.First() with { Optional = g.All(r => r.Optional) }).ToList();
        }

        var (used, seen, right, wrong) = (new HashSet<int>(), new HashSet<(string?, string)>(), 0, 0);
        foreach (var p in predicted.Relations.Where(r => r.Type == type))
        {
            var from = same.GetValueOrDefault(p.From);
            var to = p.To.Select(t => same.GetValueOrDefault(t)).ToList();
            bool Fits(GoldRelation g) => g.From == from && to.Exists(t => t is not null && g.To.Contains(t));
            var hits = Enumerable.Range(0, rows.Count).Where(k => Fits(rows[k])).ToList();
            if (hits.Count > 0)
            {
                var hit = hits.FirstOrDefault(k => !used.Contains(k), hits[0]);
                right += used.Add(hit) && !rows[hit].Optional ? 1 : 0;
                continue;
            }

            var implied = type == "ATTENDED" && gold.Relations.Any(g => g.Type is "SPOKE_AT" or "ORGANIZED" && Fits(g));
            var free = from is not null && optional.Contains(from) && (type == "AFFILIATED_WITH" || to.TrueForAll(t => t is null || optional.Contains(t)));
            if (!implied && !free && (seen.Add((from, string.Join(',', to))) || from is null))
            {
                wrong++;
            }
        }

        if (type == "ATTENDED")
        {
            right += Implied(rows, gold, predicted, same, used);
        }

        Count(type, right, wrong, rows.Where((r, k) => !used.Contains(k) && !r.Optional).Count());
    }

    private static int Implied(List<GoldRelation> rows, GoldFile gold, GoldFile predicted, Dictionary<string, string> same, HashSet<int> used)
    {
        var right = 0;
        for (var k = 0; k < rows.Count; k++)
        {
            var row = rows[k];
            if (!used.Contains(k) && !row.Optional && predicted.Relations.Any(p => p.Type is "SPOKE_AT" or "ORGANIZED" && same.GetValueOrDefault(p.From) == row.From
                && p.To.Select(t => same.GetValueOrDefault(t)).Any(t => t is not null && row.To.Contains(t))
                && gold.Relations.Any(g => g.Type is "SPOKE_AT" or "ORGANIZED" && g.From == row.From && p.To.Any(t => same.TryGetValue(t, out var id) && g.To.Contains(id)))))
            {
                used.Add(k);
                right++;
            }
        }

        return right;
    }
}
