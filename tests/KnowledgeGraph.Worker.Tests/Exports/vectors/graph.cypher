// The graph for an empty Neo4j 5: cypher-shell -f FILE
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CALL db.awaitIndexes(300);
UNWIND [
  {id: 'Event:2trkm2jx4vxoub2fkhrdlxruwi', name: 'Opening Session', eventKind: 'OTHER', start: '2021-05-03', end: '2021-05-03', mode: 'UNKNOWN', firstSeen: '2021-05-03', lastSeen: '2021-05-03', mentions: 1, articles: 1},
  {id: 'Event:2ykmy2snugiglcjwatbarvy2ni', name: 'Assembly of Bakers', eventKind: 'OTHER', start: '2021-05', place: 'Bern', mode: 'UNKNOWN', firstSeen: '2021-05-01', lastSeen: '2021-05-31', mentions: 1, articles: 1},
  {id: 'Event:eaapu2f4rqs2k6bkprtwo4d3nq', name: 'A visit', eventKind: 'OTHER', mode: 'UNKNOWN', firstSeen: '2021-05-04', lastSeen: '2021-05-04', mentions: 1, articles: 1}
] AS row
CREATE (n:Entity:Event) SET n = row;
UNWIND [
  {id: 'Institution:ukhqrharyqjicnaqbygzchkdze', name: 'Bank C:\\\\\u0075sers & <Sons>', firstSeen: '2021-05-01', lastSeen: '2021-05-31', mentions: 1, articles: 1}
] AS row
CREATE (n:Entity:Institution) SET n = row;
UNWIND [
  {id: 'Person:erlpus3lx2ofxasi64bwww22le', name: 'Li Wei, the Younger', firstSeen: '2021-05-01', lastSeen: '2021-05-31', mentions: 1, articles: 1},
  {id: 'Person:v6r6j5ze2meb5pvz7d5rsvaexa', name: 'Seán O\'Brien', firstSeen: '2021-05-03', lastSeen: '2021-05-03', mentions: 1, articles: 1}
] AS row
CREATE (n:Entity:Person) SET n = row;
UNWIND [
  {source: 'Person:v6r6j5ze2meb5pvz7d5rsvaexa', target: 'Institution:ukhqrharyqjicnaqbygzchkdze', data: {id: 'Affiliation:fa5t76kf2ihpqmjzcg3juunkg4', title: 'President', former: false, firstSeen: '2021-05-03', lastSeen: '2021-05-03', confidence: 0.9, articles: 1, quote: '{"type":"AFFILIATED_WITH","from":"p1","to":"i1","title":"President"}'}}
] AS row
MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target}) CREATE (a)-[r:AFFILIATED_WITH]->(b) SET r = row.data;
UNWIND [
  {source: 'Person:erlpus3lx2ofxasi64bwww22le', target: 'Event:2ykmy2snugiglcjwatbarvy2ni', data: {id: 'Participation:5wkbdiakubasi4ygyatjgieagi', presence: 'UNKNOWN', start: '2021-05', confidence: 0.9, articles: 1, quote: '{"type":"ATTENDED","from":"p2","to":"e1"}'}},
  {source: 'Person:erlpus3lx2ofxasi64bwww22le', target: 'Event:eaapu2f4rqs2k6bkprtwo4d3nq', data: {id: 'Participation:v6762p3ox6lffe2a7aiesouswy', presence: 'UNKNOWN', confidence: 0.9, articles: 1, quote: '{"type":"ATTENDED","from":"p2","to":"e3"}'}}
] AS row
MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target}) CREATE (a)-[r:ATTENDED]->(b) SET r = row.data;
UNWIND [
  {source: 'Institution:ukhqrharyqjicnaqbygzchkdze', target: 'Event:2ykmy2snugiglcjwatbarvy2ni', data: {id: 'Participation:swdpnsaqp5z623znhmm4a2cmwq', role: 'CO_ORGANIZER', presence: 'UNKNOWN', start: '2021-05', confidence: 0.9, articles: 1, quote: '{"type":"ORGANIZED","from":"i1","to":"e1","role":"co-organizer"}'}}
] AS row
MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target}) CREATE (a)-[r:ORGANIZED]->(b) SET r = row.data;
UNWIND [
  {source: 'Event:2trkm2jx4vxoub2fkhrdlxruwi', target: 'Event:2ykmy2snugiglcjwatbarvy2ni', data: {id: 'PART_OF:2trkm2jx4vxoub2fkhrdlxruwi'}}
] AS row
MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target}) CREATE (a)-[r:PART_OF]->(b) SET r = row.data;
UNWIND [
  {source: 'Person:v6r6j5ze2meb5pvz7d5rsvaexa', target: 'Event:2trkm2jx4vxoub2fkhrdlxruwi', data: {id: 'Participation:2sarh2bdczmzzeqru7aoehloy4', title: 'President', presence: 'UNKNOWN', start: '2021-05-03', end: '2021-05-03', confidence: 0.9, articles: 1, quote: '{"type":"SPOKE_AT","from":"p1","to":"e2","title":"President"}'}}
] AS row
MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target}) CREATE (a)-[r:SPOKE_AT]->(b) SET r = row.data;
