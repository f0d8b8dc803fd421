import type { Form } from './form.ts';

/** One block in a line, `#` before what is for people. */
export const lines: Form = (text) => {
  const written = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return {
    blocks: written
      .filter((line) => line !== '')
      .map((range) => ({ range, label: '', shared: true })),
  };
};
