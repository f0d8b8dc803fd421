import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  displayWidth,
  pad
} from "./shared-ansi-styles-index.js";
import {
  placeText,
  visible
} from "./shared-cli-options.js";

// src/report/pretty/named-places.ts
var MAX_COLUMN = 40;
function namedPlaces(entries, { paint, width }, indent) {
  const lengths = entries.map(({ name }) => displayWidth(name));
  const column = Math.max(0, ...lengths.filter((length) => length <= MAX_COLUMN)) + 2;
  return entries.flatMap(({ name, location, note }) => {
    const shown = visible(name);
    if (location === void 0) return [`${indent}${shown}`];
    const place = placeText(location);
    const tail = `${paint.cyan(place)}${note === void 0 ? "" : ` ${paint.dim(note)}`}`;
    const start = Math.max(column, displayWidth(name) + 2);
    const length = indent.length + start + displayWidth(place) + (note === void 0 ? 0 : note.length + 1);
    if (length <= width) return [`${indent}${pad(shown, start)}${tail}`];
    return [`${indent}${shown}`, `${indent}  ${tail}`];
  });
}

export {
  namedPlaces
};
