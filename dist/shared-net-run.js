import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/net/run.ts
import { tmpdir } from "node:os";
var DEADLINE_MS = 2e4;
var MOST_OUTPUT_BYTES = 16 * 1024 * 1024;
var NEEDED = "PATH HOME USERPROFILE SystemRoot APPDATA LOCALAPPDATA ProgramData TMPDIR TEMP".split(" ");
async function runProgram(program, options) {
  if (options.pullRequest) {
    return refusal("pull-request", `${program} is not run for a pull request`);
  }
  const { execa } = await import("./execa-index.js");
  const { args, folder = tmpdir(), signal, deadline = DEADLINE_MS } = options;
  const running = execa(program, [...args], {
    cwd: folder,
    env: environment(options),
    extendEnv: false,
    reject: false,
    stdin: "ignore",
    stderr: "ignore",
    maxBuffer: MOST_OUTPUT_BYTES
  });
  let late = signal?.aborted === true;
  const stop = () => {
    late = true;
    running.kill("SIGKILL");
    running.stdout.destroy();
  };
  if (late) stop();
  const timer = setTimeout(stop, deadline);
  signal?.addEventListener("abort", stop, { once: true });
  const result = await running;
  clearTimeout(timer);
  signal?.removeEventListener("abort", stop);
  if (late) return refusal("timeout", `${program} did not answer in time`);
  if (!result.failed) return { ok: true, output: result.stdout };
  if (result.code === "ENOENT") return refusal("not-found", `${program} is not installed`);
  if (result.isMaxBuffer) return refusal("too-much", `${program} printed more than is read`);
  return refusal("failed", result.shortMessage?.split("\n")[0] ?? `${program} failed`);
}
function refusal(reason, message) {
  return { ok: false, reason, message };
}
function environment({ env, passes }) {
  const names = passes === "everything" ? Object.keys(env) : [...NEEDED, ...passes];
  const given = names.flatMap((name) => {
    const value = env[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(given),
    LC_ALL: "C",
    // Else Windows looks into the folder before the PATH: https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-needcurrentdirectoryforexepathw
    NoDefaultCurrentDirectoryInExePath: "1"
  };
}

export {
  runProgram
};
