import { createServer } from "node:http";
import { createSchema, createYoga } from "graphql-yoga";
import { host, port, resolvers, typeDefs } from "./shared.mjs";

const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }), logging: false, graphiql: false, landingPage: false });
createServer(yoga).listen(port, host);
