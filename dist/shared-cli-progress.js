import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/cli/progress.ts
var PATIENCE_MS = 400;
function progress(stream, env) {
  if (stream.isTTY !== true || env.TERM === "dumb" || (env.CI ?? "") !== "") return () => {
  };
  let shown = false;
  let text = "";
  let timer;
  const draw = () => {
    shown = true;
    stream.write(`\r\x1B[K${text.slice(0, Math.max(10, stream.columns - 1))}`);
  };
  return (pending) => {
    text = `Reading ${pending.join(", ")} \u2026`;
    if (pending.length === 0) {
      clearTimeout(timer);
      if (shown) stream.write("\r\x1B[K");
    } else if (shown) draw();
    else timer ??= setTimeout(draw, PATIENCE_MS).unref();
  };
}

export {
  progress
};
