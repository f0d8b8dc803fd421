import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  blindEgress
} from "./shared-matrix-index.js";
import {
  dynamicPlatforms
} from "./shared-egress-platforms.js";
import {
  parseRange,
  rangeText
} from "./shared-egress-address.js";
import {
  textEntries
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";

// src/egress/live-egress.ts
function egressOf(platform) {
  const { id, title, docs } = platform;
  return {
    id,
    title,
    docs,
    async read(context, options) {
      const parts = await Promise.all(options.map((asked) => readOne(platform, asked, context)));
      return {
        egress: parts.flatMap(({ egress }) => egress),
        problems: parts.flatMap(({ problems }) => problems)
      };
    }
  };
}
async function readOne(platform, asked, context) {
  const settings = Object.fromEntries(textEntries(asked.value));
  try {
    refuse(platform, context);
    const told = await platform.find(settings, context, asked);
    return {
      egress: told.map((one) => recordOf(one, platform, asked)),
      problems: told.flatMap(
        ({ notes = [] }) => notes.map((note) => ({ ...note, place: asked.place }))
      )
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, hint } = error;
    const problem = { code, message, place: asked.place, ...hint === void 0 ? {} : { hint } };
    return { egress: [blindEgress(asked, problem)], problems: [problem] };
  }
}
function refuse({ title }, { offline, pullRequest, sourcesOfBase }) {
  if (offline)
    throw new UserError("offline", `${title} was not asked: envparity runs offline`, {
      hint: "Run without --offline"
    });
  if (pullRequest && !sourcesOfBase)
    throw new UserError(
      "egress-not-asked",
      `${title} was not asked for what a pull request may have named`,
      { hint: "Check the branch that is deployed" }
    );
}
function recordOf({ ranges, dynamic, shared, phase, gap }, { id, platform = id, title }, { environment, component, place }) {
  const known = dynamicPlatforms.find((one) => one.id === platform);
  return {
    environment,
    ...component === void 0 ? {} : { component },
    ...phase === void 0 ? {} : { phase },
    how: "declared",
    ranges: ranges.map((one) => ({ ...one, range: checked(one.range, title) })),
    stability: dynamic ? "dynamic" : "fixed",
    ...shared ? { shared } : {},
    sight: dynamic ? "none" : gap === void 0 ? "complete" : "partial",
    ...gap,
    ...known === void 0 ? {} : { platform },
    place,
    ...dynamic && known ? { offers: { text: known.offer, url: known.url } } : {}
  };
}
function checked(text, title) {
  const parsed = parseRange(text);
  if ("range" in parsed) return rangeText(parsed.range);
  throw new UserError(
    "egress-address",
    `${title} calls something an address that ${parsed.mistake}`,
    {
      hint: "Try again; if it stays so, report it to envparity"
    }
  );
}

export {
  egressOf
};
