import { setFlagsFromString } from 'node:v8';

/**
 * V8 of Node 20 optimises a function once it has run 66 kB of bytecode. What lives for a second does
 * better with four times that, which saves a fifth of the processor's time. Later versions count calls
 * instead and have no such flag.
 */
export function optimiseLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=264000');
}

/**
 * V8 would take the lexer of bash, one huge function, for worth optimising, and that takes half a
 * second of a processor, which the end of the process waits for. No budget is large enough to keep it
 * from that, since each turn of a loop counts all that it jumps over; this names the one function to
 * optimise, and there is none of that number.
 */
export function optimiseNoWebAssembly(): void {
  setFlagsFromString('--wasm-tier-up-filter=2147483647');
}
