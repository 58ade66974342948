import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { fetcher } from './fetcher.ts';
import { firstQuestion } from './firstQuestion.ts';
import { askSchema } from './schema.ts';

const { schema, missing } = await askSchema();
if (missing !== null) {
  const notice = document.createElement('p');
  notice.className = 'without-schema';
  notice.setAttribute('role', 'status');
  notice.dataset['testid'] = 'without-schema';
  notice.textContent = missing;
  document.body.prepend(notice);
}

// Given a schema, or null for none, GraphiQL does not ask for it itself.
const page = createElement(GraphiQL, { fetcher, schema, defaultQuery: firstQuestion, defaultEditorToolsVisibility: true });
createRoot(document.getElementById('graphiql')!).render(page);
