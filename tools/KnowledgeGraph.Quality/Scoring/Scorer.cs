namespace KnowledgeGraph.Quality.Scoring;

/// <summary>Right, wrong and missed, by kind of entity and relation, added up over articles.</summary>
internal sealed class Scorer
{
    public static readonly string[] Types = ["ATTENDED", "SPOKE_AT", "ORGANIZED", "AFFILIATED_WITH"];

    /// <summary>Of what was found, how much is right besides: dates of events, roles of organizers, titles of posts. They have no precision.</summary>
    public static readonly string[] Attributes = ["dates", "roles", "titles"];

    private readonly SortedDictionary<string, Count> _counts = new(StringComparer.Ordinal);

    /// <summary>Of "persons" and the like, of "SPOKE_AT" and the like, and of the attributes.</summary>
    public Count this[string key] => _counts.GetValueOrDefault(key);

    public double Precision(string key) => this[key].Precision;

    public double Recall(string key) => this[key].Recall;

    public override string ToString() => string.Join("; ", _counts.Select(c => $"{c.Key} P {Precision(c.Key):F3} R {Recall(c.Key):F3} ({c.Value.Right}/{c.Value.Wrong}/{c.Value.Missed})"));

    /// <returns>What gold says of each predicted relation, in their order.</returns>
    public IReadOnlyList<Verdict> Add(GoldArticle gold, GoldArticle predicted)
    {
        var verdicts = new Verdict[predicted.Relations.Count];
        var same = new Dictionary<string, string>(StringComparer.Ordinal);
        var optional = GoldArticle.Kinds.SelectMany(gold.Entities).Where(e => e.Optional).Select(e => e.Id).ToHashSet();
        foreach (var kind in GoldArticle.Kinds)
        {
            Entities(kind, gold.Entities(kind), predicted.Entities(kind), same);
        }

        foreach (var type in Types)
        {
            Relations(type, gold, predicted, same, optional, verdicts);
        }

        return verdicts;
    }

    private void Tally(string key, int right, int wrong, int missed)
    {
        _counts[key] = _counts.GetValueOrDefault(key) + new Count(right, wrong, missed);
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
                Date(kind, gold[i], predicted[j]);
            }
        }

        Tally(kind, byGold.Keys.Count(i => !gold[i].Optional), predicted.Count - byPrediction.Count, gold.Where((g, i) => !byGold.ContainsKey(i) && !g.Optional).Count());
    }

    // A coarser or finer date that agrees is right.
    private void Date(string kind, GoldEntity gold, GoldEntity predicted)
    {
        if (kind == "events" && !gold.Optional && gold.Start is { Length: > 0 } start)
        {
            var right = predicted.Start is { Length: > 0 } found && (start.StartsWith(found, StringComparison.Ordinal) || found.StartsWith(start, StringComparison.Ordinal));
            Tally("dates", right ? 1 : 0, 0, right ? 0 : 1);
        }
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

    private void Relations(string type, GoldArticle gold, GoldArticle predicted, Dictionary<string, string> same, HashSet<string> optional, Verdict[] verdicts)
    {
        var rows = gold.Relations.Where(r => r.Type == type).ToList();
        if (type == "AFFILIATED_WITH")
        {
            rows = rows.GroupBy(r => (r.From, r.To[0])).Select(g => g.First() with { Optional = g.All(r => r.Optional) }).ToList();
        }

        var (used, seen, right, wrong) = (new HashSet<int>(), new HashSet<(string?, string)>(), 0, 0);
        for (var n = 0; n < predicted.Relations.Count; n++)
        {
            var p = predicted.Relations[n];
            if (p.Type != type)
            {
                continue;
            }

            var from = same.GetValueOrDefault(p.From);
            var to = p.To.Select(t => same.GetValueOrDefault(t)).ToList();
            bool Fits(GoldRelation g) => g.From == from && to.Exists(t => t is not null && g.To.Contains(t, StringComparer.Ordinal));
            var hits = Enumerable.Range(0, rows.Count).Where(k => Fits(rows[k])).ToList();
            if (hits.Count > 0)
            {
                var hit = hits.FirstOrDefault(k => !used.Contains(k), hits[0]);
                if (used.Add(hit))
                {
                    right += rows[hit].Optional ? 0 : 1;
                    Attribute(type, rows[hit], p);
                }

                continue;
            }

            var implied = type == "ATTENDED" && gold.Relations.Any(g => g.Type is "SPOKE_AT" or "ORGANIZED" && Fits(g));
            var free = from is not null && optional.Contains(from) && (type == "AFFILIATED_WITH" || to.TrueForAll(t => t is null || optional.Contains(t)));
            verdicts[n] = implied ? Verdict.Right : free ? Verdict.Free : Verdict.Wrong;
            if (!implied && !free && (seen.Add((from, string.Join(',', to))) || from is null))
            {
                wrong++;
            }
        }

        if (type == "ATTENDED")
        {
            right += Implied(rows, gold, predicted, same, used);
        }

        Tally(type, right, wrong, rows.Where((r, k) => !used.Contains(k) && !r.Optional).Count());
    }

    private void Attribute(string type, GoldRelation gold, GoldRelation predicted)
    {
        if (type == "ORGANIZED" && gold.Role is { Length: > 0 } role)
        {
            var right = Names.Norm(predicted.Role ?? "") == Names.Norm(role);
            Tally("roles", right ? 1 : 0, 0, right ? 0 : 1);
        }
        else if (type == "AFFILIATED_WITH" && gold.Title is { Length: > 0 } title)
        {
            var wanted = Names.Tokens(title);
            var right = Names.Tokens(predicted.Title ?? "").Intersect(wanted).Count() >= 0.5 * wanted.Count;
            Tally("titles", right ? 1 : 0, 0, right ? 0 : 1);
        }
    }

    private static int Implied(List<GoldRelation> rows, GoldArticle gold, GoldArticle predicted, Dictionary<string, string> same, HashSet<int> used)
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
