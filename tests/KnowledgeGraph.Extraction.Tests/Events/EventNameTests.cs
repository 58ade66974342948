using KnowledgeGraph.Extraction.Tests.Scoring;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Events;

/// <summary>What an event is called: the fullest words of the text, or words put together where only a verb tells of it.</summary>
public sealed class EventNameTests
{
    [Theory]
    [InlineData("On Monday, Greenfield College and the Port Institute signed a memorandum of understanding in Lusaka.", "Signing of memorandum of understanding between Greenfield College and Port Institute")]
    [InlineData("Greenfield College on Monday signed a Letter of Intent with the Port Institute in Lusaka.", "Signing of Letter of Intent between Greenfield College and Port Institute")]
    [InlineData("The memorandum was signed by Prof. Otto Lindgren and Prof. Amara Diallo.", "Signing of memorandum")]
    [InlineData("On 4 April, a Centre for the Study of Ports was inaugurated in Lusaka. Otto Lindgren, Rector of Greenfield College, attended the ceremony.", "Inauguration of Centre for the Study of Ports")]
    [InlineData("Minister Otto Lindgren opened the new wing of the Port Library on Friday.", "Opening of new wing of the Port Library")]
    [InlineData("Delegation from Greenfield College Visits Port University\n\nOn May 14, a delegation headed by Prof. Otto Lindgren of Greenfield College came to Port University. Rector Rosa Duarte met with the guests.", "Visit of Greenfield College to Port University")]
    [InlineData("Mr. Otto Lindgren held talks in Lusaka on Monday with Ms. Rosa Duarte.", "Talks between Otto Lindgren and Rosa Duarte")]
    [InlineData("Mr. Otto Lindgren met on 12 May at the Embassy of Norway with Zambian students who are enrolled in Oslo.", "Meeting with Zambian students")]
    [InlineData("Deputy Minister of Ports Otto Lindgren received on Monday a Peruvian delegation headed by Ms. Rosa Duarte.", "Meeting between Deputy Minister of Ports Otto Lindgren and Peruvian delegation")]
    [InlineData("The Rector of Greenfield College, Prof. Otto Lindgren, visited the Port Institute on Monday. A letter of intent on coastal studies was afterwards signed by Dr. Ivo Marek and Ms. Rosa Duarte.", "Signing of letter of intent on coastal studies")]
    [InlineData("The Rector of Greenfield College, Prof. Otto Lindgren, visited the Port Institute on Monday. Dr. Ivo Marek and Ms. Rosa Duarte signed an agreement on the exchange of nurses.", "Signing of agreement on the exchange of nurses")]
    [InlineData("The foundation stone of the new library of Coastal College was laid on Friday by the Minister of Education, Ms. Petra Novak.", "Laying of foundation stone of the new library of Coastal College")]
    [InlineData("The Coral Centre (CC), a joint undertaking of Greenfield College and the Port Institute, was inaugurated on 3 May 2024 in Accra.", "Inauguration of Coral Centre (CC)")]
    [InlineData("On 19 May Ambassador Rosa Duarte handed over to the Government of Palau the fish-testing laboratory built by the Lake Project.", "Handover of fish-testing laboratory")]
    [InlineData("Mr. Otto Lindgren, Minister of Ports of Palau, visited Coastal College on Thursday.", "Visit of Minister of Ports of Palau to Coastal College")]
    [InlineData("On 12 April a delegation from Jiangsu Province led by Mr. Otto Lindgren visited the Port of Lagos.", "Visit of delegation from Jiangsu Province to Port of Lagos")]
    [InlineData("The Mayor of Porto, Otto Lindgren, received on Monday the President of the Chamber of Commerce of Lagoa, Rosa Duarte. The visit ends on Friday.", "Visit of President of the Chamber of Commerce of Lagoa to Porto")]
    [InlineData("Minister Otto Lindgren on Thursday visited Sirna to inspect the flood works.", "Visit of Minister Otto Lindgren to Sirna")]
    public void A_verb_alone_names_its_event_by_what_was_done_and_by_whom(string text, string name)
    {
        var facts = Corpus.Extract(text);

        Assert.Contains(name, Names(facts, text));
    }

    [Theory]
    [InlineData("Greenfield College held a workshop on community seed banks in Lusaka on Monday.", "workshop on community seed banks")]
    [InlineData("The Embassy gave a reception in honour of the new envoy. Otto Lindgren attended the reception.", "reception in honour of the new envoy")]
    [InlineData("The Twenty-Fourth Meeting of the Committee of Senior Officials opened in Lusaka on Monday. Otto Lindgren attended the meeting.", "Twenty-Fourth Meeting of the Committee of Senior Officials")]
    [InlineData("The Premier Forum of the Harvest Convention was held in Lusaka. Otto Lindgren spoke at the forum.", "Premier Forum of the Harvest Convention")]
    public void A_name_goes_on_over_what_the_event_is_about(string text, string name) => Assert.Contains(name, Names(Corpus.Extract(text), text));

    [Theory]
    [InlineData("Annual General Meeting 2024\n\nThe 38th Annual General Meeting of the Federation of Timber Makers was held in Tallinn on 6 June 2024. Rosa Duarte attended the meeting.")]
    [InlineData("On May 3, the 2023 International Forum on Coastal Data (hereinafter referred to as \"the Forum\") opened in Lusaka. The Forum lasted two days. Otto Lindgren spoke at the Forum.")]
    [InlineData("Conference | \"Small Ports, Long Coasts\"\n\nGreenfield College held its fifth annual conference in Lusaka on Monday. Otto Lindgren opened the conference.")]
    [InlineData("Lakeside Peace Conference Ends with a Pledge\n\nChiefs from two counties have concluded the Long Quay Peace Conference in Accra. Rosa Duarte spoke at the conference.")]
    [InlineData("Sixty-second session of the Lake Board opens in Accra\n\nDelegates from nine countries are meeting in Accra for the 62nd session of the Lake Board. Rosa Duarte, Minister of Health of Palau, opened the session.")]
    [InlineData("Visit of a Delegation of the Lake Board\n\nA delegation of the Lake Board paid an official visit to the Port Institute on 14 May. Rosa Duarte led the delegation.")]
    [InlineData("Solemn Opening of the Academic Year 2014\n\nThe University of Accra marked the beginning of the year on 22 October with a solemn session. Rosa Duarte closed the session.")]
    public void Two_names_of_one_event_are_one(string text) =>
        Assert.Single(Corpus.Extract(text).Entities, entity => entity.Kind == EntityKind.Event);

    private static IEnumerable<string> Names(ArticleFacts facts, string text) =>
        facts.Entities.Where(entity => entity.Kind == EntityKind.Event).Select(entity => entity.NameIn(text));
}
