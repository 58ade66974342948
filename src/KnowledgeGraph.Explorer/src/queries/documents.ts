import { compose, onlyOperation, type Library } from './compose.ts';

const files = import.meta.glob<string>('./*.graphql', { query: '?raw', import: 'default', eager: true });
const library: Library = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.replace(/^\.\/|\.graphql$/g, ''), text]),
);

/** An operation of this folder: its name and the one document it needs. With `At`, the same questions at another moment. */
export function operation(name: string, atAnotherMoment: boolean): { operationName: string; query: string } {
  const operationName = atAnotherMoment ? `${name}At` : name;
  return { operationName, query: onlyOperation(compose(library, name), operationName) };
}
