import { serve } from '../../src/tree/serve.ts';
import { type Group, packed } from './glance.ts';
import { specifierList } from './specifiers.ts';

// Runs as a thread of its own: looks at the scripts that the main thread has not come to yet.
serve((order) => {
  const groups = order as readonly Group[];
  const list = specifierList();
  return {
    at(text, file) {
      list.add(file, text);
      return packed(text, groups);
    },
    all: list.all,
  };
});
