import type { Components, Read } from '../model/index.ts';

/** The deployable components that a read counts for. */
export function consumersOf(
  { consumers, component }: Read,
  components: Components,
): readonly string[] {
  return consumers ?? components.consumers(component);
}
