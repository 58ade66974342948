// What a Neo4j database needs before KnowledgeGraph writes to it. It is created when the store is opened for writing, and may be run
// by hand, again too.
// Statements end with a semicolon. Property 'byX' holds a row's place in index X: partition, tab, sort, tab, id.

// --- every id once
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT membership_id IF NOT EXISTS FOR (n:Membership) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT interaction_id IF NOT EXISTS FOR (n:Interaction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sketch_id IF NOT EXISTS FOR (n:Sketch) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT attended_id IF NOT EXISTS FOR ()-[n:ATTENDED]-() REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT spoke_at_id IF NOT EXISTS FOR ()-[n:SPOKE_AT]-() REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organized_id IF NOT EXISTS FOR ()-[n:ORGANIZED]-() REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT affiliated_with_id IF NOT EXISTS FOR ()-[n:AFFILIATED_WITH]-() REQUIRE n.id IS UNIQUE;

// --- rows that hold now
CREATE INDEX entity_by_name IF NOT EXISTS FOR (n:Entity) ON (n.byName);
CREATE INDEX entity_by_mentions IF NOT EXISTS FOR (n:Entity) ON (n.byMentions);
CREATE INDEX entity_by_links IF NOT EXISTS FOR (n:Entity) ON (n.byLinks);
CREATE INDEX entity_by_first_seen IF NOT EXISTS FOR (n:Entity) ON (n.byFirstSeen);
CREATE INDEX entity_by_last_seen IF NOT EXISTS FOR (n:Entity) ON (n.byLastSeen);
CREATE INDEX entity_by_start IF NOT EXISTS FOR (n:Entity) ON (n.byStart);
CREATE INDEX entity_by_whole IF NOT EXISTS FOR (n:Entity) ON (n.byWhole);
CREATE INDEX entity_by_root IF NOT EXISTS FOR (n:Entity) ON (n.byRoot);
CREATE INDEX entity_by_parent IF NOT EXISTS FOR (n:Entity) ON (n.byParent);
CREATE INDEX mention_by_entity IF NOT EXISTS FOR (n:Mention) ON (n.byEntity);
CREATE INDEX mention_by_article IF NOT EXISTS FOR (n:Mention) ON (n.byArticle);
CREATE INDEX membership_by_entity IF NOT EXISTS FOR (n:Membership) ON (n.byEntity);
CREATE INDEX membership_by_article IF NOT EXISTS FOR (n:Membership) ON (n.byArticle);
CREATE INDEX statement_by_article IF NOT EXISTS FOR (n:Statement) ON (n.byArticle);
CREATE INDEX statement_by_place IF NOT EXISTS FOR (n:Statement) ON (n.byPlace);
CREATE INDEX claim_by_entity IF NOT EXISTS FOR (n:Claim) ON (n.byEntity);
CREATE INDEX claim_by_article IF NOT EXISTS FOR (n:Claim) ON (n.byArticle);
CREATE INDEX claim_by_target IF NOT EXISTS FOR (n:Claim) ON (n.byTarget);
CREATE INDEX interaction_by_article IF NOT EXISTS FOR (n:Interaction) ON (n.byArticle);
CREATE INDEX interaction_by_root IF NOT EXISTS FOR (n:Interaction) ON (n.byRoot);
CREATE INDEX article_by_published IF NOT EXISTS FOR (n:Article) ON (n.byPublished);
CREATE INDEX article_by_recorded IF NOT EXISTS FOR (n:Article) ON (n.byRecorded);
CREATE INDEX article_by_title IF NOT EXISTS FOR (n:Article) ON (n.byTitle);
CREATE INDEX judgement_by_recorded IF NOT EXISTS FOR (n:Judgement) ON (n.byRecorded);
CREATE INDEX article_by_group IF NOT EXISTS FOR (n:Article) ON (n.byGroup);
CREATE INDEX review_by_probability IF NOT EXISTS FOR (n:Review) ON (n.byProbability);
CREATE INDEX attended_by_entity IF NOT EXISTS FOR ()-[n:ATTENDED]-() ON (n.byEntity);
CREATE INDEX attended_by_event IF NOT EXISTS FOR ()-[n:ATTENDED]-() ON (n.byEvent);
CREATE INDEX attended_by_root IF NOT EXISTS FOR ()-[n:ATTENDED]-() ON (n.byRoot);
CREATE INDEX spoke_at_by_entity IF NOT EXISTS FOR ()-[n:SPOKE_AT]-() ON (n.byEntity);
CREATE INDEX spoke_at_by_event IF NOT EXISTS FOR ()-[n:SPOKE_AT]-() ON (n.byEvent);
CREATE INDEX spoke_at_by_root IF NOT EXISTS FOR ()-[n:SPOKE_AT]-() ON (n.byRoot);
CREATE INDEX organized_by_entity IF NOT EXISTS FOR ()-[n:ORGANIZED]-() ON (n.byEntity);
CREATE INDEX organized_by_event IF NOT EXISTS FOR ()-[n:ORGANIZED]-() ON (n.byEvent);
CREATE INDEX organized_by_root IF NOT EXISTS FOR ()-[n:ORGANIZED]-() ON (n.byRoot);
CREATE INDEX affiliated_with_by_person IF NOT EXISTS FOR ()-[n:AFFILIATED_WITH]-() ON (n.byPerson);
CREATE INDEX affiliated_with_by_institution IF NOT EXISTS FOR ()-[n:AFFILIATED_WITH]-() ON (n.byInstitution);
CREATE INDEX subject_place IF NOT EXISTS FOR ()-[n:SUBJECT]-() ON (n.place);
CREATE INDEX object_place IF NOT EXISTS FOR ()-[n:OBJECT]-() ON (n.place);
CREATE INDEX on_behalf_of_place IF NOT EXISTS FOR ()-[n:ON_BEHALF_OF]-() ON (n.place);
CREATE INDEX between_place IF NOT EXISTS FOR ()-[n:BETWEEN]-() ON (n.place);
CREATE INDEX may_be_place IF NOT EXISTS FOR ()-[n:MAY_BE]-() ON (n.place);
CREATE CONSTRAINT key_place IF NOT EXISTS FOR (n:Key) REQUIRE n.place IS UNIQUE;

// --- rows that have ended, and the places they left
CREATE CONSTRAINT ended_version IF NOT EXISTS FOR (n:Ended) REQUIRE n.version IS UNIQUE;
CREATE CONSTRAINT past_place IF NOT EXISTS FOR (n:Past) REQUIRE n.place IS UNIQUE;

// --- what has been applied
CREATE CONSTRAINT state_name IF NOT EXISTS FOR (n:State) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT lease_name IF NOT EXISTS FOR (n:Lease) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT applied_sequence IF NOT EXISTS FOR (n:Applied) REQUIRE n.sequence IS UNIQUE;
CREATE INDEX applied_recorded IF NOT EXISTS FOR (n:Applied) ON (n.recordedTicks);

// --- the record
CREATE CONSTRAINT ledger_name IF NOT EXISTS FOR (n:Ledger) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT ledger_entry_sequence IF NOT EXISTS FOR (n:LedgerEntry) REQUIRE n.sequence IS UNIQUE;
CREATE INDEX ledger_entry_recorded IF NOT EXISTS FOR (n:LedgerEntry) ON (n.recordedTicks);
CREATE INDEX ledger_entry_batch IF NOT EXISTS FOR (n:LedgerEntry) ON (n.batch);
CREATE CONSTRAINT article_text_id IF NOT EXISTS FOR (n:ArticleText) REQUIRE n.id IS UNIQUE;
