import type { Component } from '../../../../src/model/index.ts';
import type { Program } from '../../resolve/program.ts';

interface Asked {
  readonly file: string;
  readonly component: Component;
}

const asked = new WeakMap<Program, Asked>();

/** The component of a file; all recognisers ask for one file after the other. */
function componentOf(program: Program, file: string): Component {
  const last = asked.get(program);
  if (last?.file === file) return last.component;
  const component = program.components.of(file);
  asked.set(program, { file, component });
  return component;
}

type Applies = (program: Program, file: string) => boolean;

/**
 * Whether the component of a file has one of the packages: it or the root depends on it, or the
 * file has no manifest that could say so.
 */
export function dependsOn(...packages: readonly string[]): Applies {
  const known = new WeakMap<Component, boolean>();
  return (program, file) => {
    const component = componentOf(program, file);
    let has = known.get(component);
    if (has === undefined) {
      const root = program.components.get('.');
      const all = [component, ...(root === undefined ? [] : [root])];
      has =
        component.manifest === undefined ||
        packages.some((name) => all.some((one) => one.dependencies.has(name)));
      known.set(component, has);
    }
    return has;
  };
}

/** The same of any component: what a file calls may come to it through a package that is not its own. */
export function anyDependsOn(...packages: readonly string[]): Applies {
  const own = dependsOn(...packages);
  const known = new WeakMap<Program, boolean>();
  return (program, file) => {
    let has = known.get(program);
    if (has === undefined) {
      has = program.components.all.some((one) =>
        packages.some((name) => one.dependencies.has(name)),
      );
      known.set(program, has);
    }
    return has || own(program, file);
  };
}
