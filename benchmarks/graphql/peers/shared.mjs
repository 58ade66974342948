// What the peers have in common: the schema's text, resolvers that read the same data from memory, and where to listen.
import { readFileSync } from "node:fs";

const read = (name) => readFileSync(new URL(`../shared/${name}`, import.meta.url), "utf8");
const data = JSON.parse(read("data.json"));
const users = new Map(data.users.map((user) => [user.id, user]));

export const typeDefs = read("schema.graphql");

export const resolvers = {
  Query: { greet: () => data.greeting, posts: () => data.posts },
  Post: { user: (post) => users.get(post.userId) },
};

export const host = "127.0.0.1";
export const port = Number(process.env.PORT);
