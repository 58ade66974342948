import Fastify from "fastify";
import mercurius from "mercurius";
import { host, port, resolvers, typeDefs } from "./shared.mjs";

const app = Fastify({ logger: false });
app.register(mercurius, { schema: typeDefs, resolvers, jit: process.env.JIT === "0" ? 0 : 1 });
await app.listen({ host, port });
