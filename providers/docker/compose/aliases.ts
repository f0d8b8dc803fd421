import type { Node } from 'yaml';

interface Size {
  /** Nodes, with every alias in place of what it stands for. */
  readonly all: number;
  /** Those of them that are there by an alias. */
  readonly byAlias: number;
}

const SMALL = 400_000;
const LARGE = 4_000_000;

/**
 * Counts how far anchors multiply each other, without ever expanding them, and knows when the reader
 * of Compose gives up: https://pkg.go.dev/go.yaml.in/yaml/v4
 */
export function createAliasCount() {
  const sizes = new Map<Node, Size>();
  let largest: Size = { all: 0, byAlias: 0 };
  const set = (node: Node, size: Size) => {
    sizes.set(node, size);
    if (size.all > largest.all) largest = size;
  };
  return {
    scalar: (node: Node) => set(node, { all: 1, byAlias: 0 }),
    alias(node: Node, target: Node) {
      const all = 1 + (sizes.get(target)?.all ?? 1);
      set(node, { all, byAlias: all });
    },
    container(node: Node, parts: readonly Node[]) {
      let all = 1;
      let byAlias = 0;
      for (const part of parts) {
        const size = sizes.get(part);
        all += 1 + (size?.all ?? 1);
        byAlias += size?.byAlias ?? 0;
      }
      set(node, { all, byAlias });
    },
    excessive(): boolean {
      const { all, byAlias } = largest;
      return byAlias > 100 && all > 1000 && byAlias / all > allowed(all);
    },
  };
}

/** A small document may consist of aliases nearly, a large one hardly. */
function allowed(size: number): number {
  if (size <= SMALL) return 0.99;
  if (size >= LARGE) return 0.1;
  return 0.99 - 0.89 * ((size - SMALL) / (LARGE - SMALL));
}
