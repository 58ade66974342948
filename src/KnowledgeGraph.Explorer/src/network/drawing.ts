import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';
import type { Network } from '../graphql/answers.ts';
import { tied } from './links.ts';

const layoutSteps = 300;

/**
 * Draws a network in `container`. The places of the nodes depend on the network alone, so that it looks the same each time.
 * What it returns ends the drawing and frees its graphics memory; it may be called more than once.
 */
export function draw(container: HTMLElement, network: Network, centre: string, open: (handle: string) => void): () => void {
  const graph = graphOf(network, centre);
  const colours = coloursOf(container);
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    defaultEdgeColor: colours.link,
    labelSize: 12,
    labelRenderedSizeThreshold: 3,
    labelDensity: 3,
    labelGridCellSize: 60,
    stagePadding: 56,
    minCameraRatio: 0.2,
    maxCameraRatio: 3,
    zIndex: true,
    defaultDrawNodeLabel: (context, node) => drawLabel(context, { ...node, label: node.label ?? null }, colours),
    defaultDrawNodeHover: (context, node) => drawHovered(context, { ...node, label: node.label ?? null }, colours),
    nodeReducer: (key, attributes) => ({ ...attributes, color: key === centre ? colours.centre : colours.person }),
  });
  let near: Set<string> | null = null;
  sigma.setSetting('edgeReducer', (edge, attributes) => {
    const faded = near !== null && !graph.extremities(edge).every((end) => near?.has(end) === true);
    return faded ? { ...attributes, hidden: true } : attributes;
  });
  sigma.on('enterNode', ({ node }) => {
    near = new Set([node, ...graph.neighbors(node)]);
    container.classList.add('over-node');
    sigma.refresh({ skipIndexation: true });
  });
  sigma.on('leaveNode', () => {
    near = null;
    container.classList.remove('over-node');
    sigma.refresh({ skipIndexation: true });
  });
  sigma.on('clickNode', ({ node }) => open(node));
  let ended = false;
  return () => {
    if (!ended) sigma.kill();
    ended = true;
  };
}

function graphOf(network: Network, centre: string): UndirectedGraph {
  const graph = new UndirectedGraph();
  network.nodes.forEach(({ entity, degree }, index) => {
    const turn = (2 * Math.PI * index) / network.nodes.length;
    const middle = entity.handle === centre;
    graph.mergeNode(entity.handle, {
      label: entity.name,
      size: middle ? 9 : 4 + Math.min(4, Math.sqrt(degree)),
      x: middle ? 0 : Math.cos(turn),
      y: middle ? 0 : Math.sin(turn),
      zIndex: middle ? 1 : 0,
      forceLabel: middle,
    });
  });
  const links = tied(network);
  const heaviest = links[0]?.link.weight ?? 1;
  for (const { source, target, link } of links) {
    const share = heaviest > 0 ? link.weight / heaviest : 0;
    if (source !== target) graph.mergeEdge(source.entity.handle, target.entity.handle, { size: 0.6 + 3 * share, weight: 0.2 + share });
  }
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: false, gravity: 1.5, scalingRatio: 8, slowDown: 4 };
  if (graph.order > 2) forceAtlas2.assign(graph, { iterations: layoutSteps, settings });
  return graph;
}

interface Colours {
  text: string;
  ground: string;
  link: string;
  person: string;
  centre: string;
}

function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return { text: colour('--text'), ground: colour('--ground'), link: colour('--line-strong'), person: colour('--person'), centre: colour('--centre') };
}

interface Drawn {
  x: number;
  y: number;
  size: number;
  label: string | null;
  color: string;
}

/** A label beside its node, on the left of those that stand at the right, so that the frame cuts none off. */
function drawLabel(context: CanvasRenderingContext2D, node: Drawn, colours: Colours, weight = 400): void {
  context.font = `${weight} 12px system-ui, sans-serif`;
  context.fillStyle = colours.text;
  context.fillText(node.label ?? '', labelStart(context, node), node.y + 4);
}

function labelStart(context: CanvasRenderingContext2D, node: Drawn): number {
  const gap = node.size + 4;
  const width = context.measureText(node.label ?? '').width;
  const frame = context.canvas.clientWidth;
  return node.x + gap + width + 4 > frame ? node.x - gap - width : node.x + gap;
}

/** A hovered node with its label on a ground of the page's own colour, in the light and in the dark. */
function drawHovered(context: CanvasRenderingContext2D, node: Drawn, colours: Colours): void {
  context.font = '600 12px system-ui, sans-serif';
  context.fillStyle = colours.ground;
  context.strokeStyle = colours.link;
  context.beginPath();
  context.roundRect(labelStart(context, node) - 5, node.y - 11, context.measureText(node.label ?? '').width + 10, 22, 4);
  context.fill();
  context.stroke();
  context.beginPath();
  context.arc(node.x, node.y, node.size + 2, 0, 2 * Math.PI);
  context.fillStyle = node.color;
  context.fill();
  drawLabel(context, node, colours, 600);
}
