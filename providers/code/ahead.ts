import { serve } from '../../src/tree/serve.ts';
import { type Group, packed } from './glance.ts';
import { specifierList } from './specifiers.ts';

// Runs as a thread of its own: looks at the scripts that the main thread has not come to yet.
serve((order) => {
  const groups = groupsIn(order);
  const list = specifierList();
  return {
    at(text, file) {
      list.add(file, text);
      return packed(text, groups);
    },
    all: list.all,
  };
});

/** What `scriptFiles` sends. */
function groupsIn(order: unknown): readonly Group[] {
  return order as readonly Group[];
}
