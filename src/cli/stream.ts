import { UserError } from '../errors.ts';
import { withoutSecrets } from '../values/seen.ts';

type Done = (error?: Error | null) => void;

/** Keeps known secrets out of a stream, whoever writes to it, and lets its reader go. */
export function guard(stream: NodeJS.WriteStream): void {
  // A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    throw new UserError(
      'output-failed',
      `the output could not be written (${error.code ?? 'no reason given'})`,
      {
        hint: 'Check that the disk has room',
      },
    );
  });
  const write = stream.write.bind(stream);
  stream.write = (chunk: Uint8Array | string, how?: BufferEncoding | Done, done?: Done) => {
    const text = typeof chunk === 'string' ? withoutSecrets(chunk) : chunk;
    return typeof how === 'function' ? write(text, how) : write(text, how, done);
  };
}
