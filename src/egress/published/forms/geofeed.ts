import type { Form } from './form.ts';

/**
 * One block in a line, with where it is: https://www.rfc-editor.org/rfc/rfc8805. What holds no comma is
 * no such file.
 */
export const geofeed: Form = (text) => {
  const lines = text.split('\n').map((line) => line.trim());
  const written = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (written.length === 0 || written.some((line) => !line.includes(','))) return undefined;
  return {
    blocks: written.map((line) => {
      const [range = '', country = '', , city = ''] = line.split(',').map((part) => part.trim());
      return { range, label: city === '' ? country : city, shared: true };
    }),
  };
};
