/** What stands in the editor at the first visit: a question that any record can answer, and how to go on. */
export const firstQuestion = `# Whom the record knows, busiest first, and whom each of them met.
# Ctrl+Enter runs it, Ctrl+Space completes; the book at the left explains every element.
# A subscription stays open: subscription { changes { sequence kind } }
query Busiest {
  people(first: 3, orderBy: { field: EVENTS, direction: DESC }) {
    nodes {
      name
      metWith(first: 3) {
        totalCount
        edges {
          node { name }
          tie { closest presence sources { articles independent } }
        }
      }
    }
  }
}
`;
