// Articles made from a seed: forums at which people of a few hundred names speak, who come back, so that the record has something to resolve.
const onsets = ["B", "Ch", "D", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T", "V", "W", "Z"];
const rimes = ["alden", "ander", "arlow", "edric", "eland", "enwick", "illar", "ingham", "orvik", "umford"];
const given = ["Anna", "Boris", "Clara", "David", "Elena", "Felix", "Greta", "Hugo", "Irina", "Jonas", "Karin", "Leon"];
const places = ["Lisbon", "Oslo", "Vienna", "Jakarta", "Penang", "Lima", "Accra", "Turin"];
const fields = ["Harbour", "Textile", "Energy", "Rice", "Satellite", "Railway", "Battery", "Water"];
const months = ["January", "March", "May", "July", "September", "November"];
const posts = ["Director of the Institute of", "Chairman of the Association of", "Secretary of the Council of"];

const ingestion = "mutation($input: ArticleInput!) { ingestArticle(input: $input) { changed article { id } effect { newEntities } errors { code } } }";
const retraction = "mutation($id: ID!) { retractArticle(input: { id: $id }) { effect { statementsRemoved } errors { code } } }";

/** { ingest, recorded, retract }: what to send to record a new article, what to call with its answer, and what to send to retract one again. */
export function generator(seed) {
  const random = randomOf(seed);
  const pick = (values) => values[Math.floor(random() * values.length)];
  const name = () => `${pick(given)} ${pick(onsets)}${pick(rimes)}`;
  const ids = [];
  let number = 0;

  function text() {
    const forum = `${pick(places)} ${pick(fields)} Forum`;
    const day = `${pick(months)} ${1 + Math.floor(random() * 28)}, ${2018 + Math.floor(random() * 7)}`;
    const people = Array.from({ length: 3 + Math.floor(random() * 3) }, () => `Mr. ${name()}, ${pick(posts)} ${pick(fields)}`);
    return `On ${day}, the ${forum} was held in ${pick(places)}. ${people[0]}, delivered a speech at the ${forum}. ${people.slice(1).join(", ")}, attended the ${forum}.`;
  }

  return {
    ingest: () => ({ query: ingestion, variables: { input: { text: text(), title: `Report ${++number}`, uri: `soak/${number}`, published: `${2018 + (number % 7)}` } } }),
    recorded: (answer) => {
      const id = answer?.data?.ingestArticle?.article?.id;
      if (id) ids.push(id);
    },
    retract: () => {
      const id = ids.shift();
      return id === undefined ? null : { query: retraction, variables: { id } };
    },
  };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
