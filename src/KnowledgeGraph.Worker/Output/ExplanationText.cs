using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Worker.Output;

/// <summary>Why a statement stands, for a reader at a terminal: weights and scores in log-odds.</summary>
internal static class ExplanationText
{
    public static string Of(string source, string text, ArticleExplanation article, StatementExplanation why)
    {
        var facts = article.Facts;
        var statement = facts.Statements[why.Statement];
        var lines = new StringBuilder();
        lines.Append(Invariant($"{source}  statement {why.Statement + 1}: {StatementWords.Subject(text, facts, statement)} {StatementWords.Relation(statement)} {StatementWords.Object(text, facts, statement)}"));
        if (statement.Title is { } title)
        {
            lines.Append(Invariant($" as “{Plain(title.Of(text))}”"));
        }

        lines.AppendLine().AppendLine(Invariant($"  quote       “{Plain(statement.Quote.Of(text))}”  {Place(statement.Quote)}, sentence {statement.Sentence + 1}"));
        lines.AppendLine(Invariant($"  is          {StatementWords.Modality(statement)}, confidence {statement.Confidence / 1000.0:0.000} = logistic of {Odds(why.Total)}"));
        lines.Append(Invariant($"  rules       {why.Rules[0]}"));
        lines.Append(why.Rules.Length > 1 ? Invariant($"; also {string.Join(", ", why.Rules.Skip(1))}") : "");
        lines.AppendLine(why.Trigger is { } trigger ? Invariant($", at “{Plain(trigger.Of(text))}” {Place(trigger)}") : "");
        lines.AppendLine(Invariant($"  features    {Features(why.Features)} = {Odds(why.Score)}"));
        lines.AppendLine(Invariant($"  experience  {Features([.. why.Experience.Where(term => term.Weight != 0)])} = {Odds(why.Total - why.Score)}"));
        lines.AppendLine(Name("subject", text, why.Subject)).AppendLine(Name("object", text, why.Object));
        foreach (var rival in why.Rivals)
        {
            lines.AppendLine(Invariant($"  left aside  {(rival.Kind == RivalKind.Event ? "event" : "person")} “{Plain(rival.At.Of(text))}” {Place(rival.At)}: {rival.Reason} ({Measure(rival)})"));
        }

        return lines.ToString();
    }

    private static string Name(string what, string text, NameExplanation name) =>
        Invariant($"  {what,-10}  “{Plain(name.At.Of(text))}” {Place(name.At)}: {Features(name.Features)} = {Odds(name.Score)}");

    private static string Measure(Rival rival) =>
        rival.Kind == RivalKind.Event ? Invariant($"distance {rival.Score}") : Invariant($"{Features(rival.Features)} = {Odds(rival.Score)}");

    private static string Features(ImmutableArray<WeightedFeature> features) =>
        features.Length == 0 ? "none" : string.Join(", ", features.Select(feature => $"{feature.Name} {Odds(feature.Weight)}"));

    private static string Odds(int tenths) => (tenths / 10.0).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    private static string Place(TextRange at) => Invariant($"[{at.Start}, {at.End})");

    private static string Plain(string words) => words.Replace('\n', ' ');

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
