type Environment = Readonly<Record<string, string | undefined>>;
type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;

/** What is quicker than this needs no telling. */
const PATIENCE_MS = 400;

/**
 * One line on a terminal that says which sources have not answered yet, and goes when all have.
 *
 * @returns what to call with the titles of those that are still read, whenever they change
 */
export function progress(stream: Stream, env: Environment): (pending: readonly string[]) => void {
  if (stream.isTTY !== true || env.TERM === 'dumb' || (env.CI ?? '') !== '') return () => {};
  let shown = false;
  let text = '';
  let timer: NodeJS.Timeout | undefined;
  const draw = () => {
    shown = true;
    stream.write(`\r\u001b[K${text.slice(0, Math.max(10, stream.columns - 1))}`);
  };
  return (pending) => {
    text = `Reading ${pending.join(', ')} …`;
    if (pending.length === 0) {
      clearTimeout(timer);
      if (shown) stream.write('\r\u001b[K');
    } else if (shown) draw();
    else timer ??= setTimeout(draw, PATIENCE_MS).unref();
  };
}
