import fc from 'fast-check';

/** The same inputs on every run, so that a failure is the change's own; FC_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_122) });

export { fc };
