using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>
/// One pass over all tokens for the readers that ask for few of them: what each sentence holds, and where the tokens of some classes stand.
/// </summary>
internal static class Surveyor
{
    public static void Read(ArticleText article)
    {
        foreach (var sentence in article.Sentences)
        {
            var labels = Label.None;
            var words = default(WordBits);
            var firstCue = article.Cues.Count;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                ref readonly var token = ref article[i];
                var all = token.Labels | token.Own;
                labels |= all;
                if (token.Word < WordBits.Most)
                {
                    words[token.Word >> 6] |= 1UL << (token.Word & 63);
                }

                if ((token.Shape & Shape.Capital) != 0)
                {
                    article.Capitals.Add(i);
                }
                else if (token.Own.Meets(Label.OrgHead))
                {
                    article.SmallHeads.Add(i);
                }

                if (all.Meets(Triggers.Labels) || Triggers.Words.Has(token))
                {
                    article.Cues.Add(i);
                }

                if ((token.Shape & Shape.Digit) != 0 || token.Labels.Meets(DateReader.Cues))
                {
                    article.Days.Add(i);
                }

                if (all.Meets(RoleReader.Cues))
                {
                    article.Posts.Add(i);
                }
            }

            article.Surveys.Add(new Survey(labels, words, firstCue, article.Cues.Count));
        }
    }
}
