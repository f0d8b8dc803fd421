import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/report/shell.ts
var PLAIN = /^[\w@%+=:,./-]+$/;
function commandLine(words, shell) {
  return words.map((word) => quoted(word, shell)).join(" ");
}
function quoted(word, shell) {
  if (PLAIN.test(word) && !(shell === "powershell" && /[@%,]/.test(word))) return word;
  const inner = shell === "posix" ? word.replaceAll("'", "'\\''") : word.replaceAll("'", "''");
  return `'${inner}'`;
}

export {
  commandLine
};
