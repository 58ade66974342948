import type { Network } from '../graphql/answers.ts';
import { withoutMoment } from '../routing/routes.ts';

export interface Tied {
  source: Network['nodes'][number];
  target: Network['nodes'][number];
  link: Network['links'][number];
}

/**
 * The links with the nodes at their ends, strongest first. An end may be given as id or as handle, with or without a moment;
 * a link whose end is not among the nodes is left out.
 */
export function tied(network: Network): Tied[] {
  const nodes = new Map(network.nodes.flatMap((node) => [node.entity.handle, withoutMoment(node.entity.id)].map((key) => [key, node] as const)));
  return network.links
    .flatMap((link) => {
      const source = nodes.get(withoutMoment(link.source));
      const target = nodes.get(withoutMoment(link.target));
      return source === undefined || target === undefined ? [] : [{ source, target, link }];
    })
    .sort((left, right) => right.link.weight - left.link.weight);
}
