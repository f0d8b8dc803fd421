import type { Flavour, Reader, Taint } from '../../flow/taint.ts';

/** An object whose properties are variables. */
export function environment(flavour: Flavour): Taint {
  return { kind: 'environment', flavour };
}

/** A function that reads the variable an argument names. */
export function reads(reader: Reader, flavour: Flavour): Taint {
  return { kind: 'function', effect: { does: 'read', reader, flavour } };
}

/** A function that returns a taint. */
export function returns(value: Taint): Taint {
  return { kind: 'function', effect: { does: 'return', value } };
}
