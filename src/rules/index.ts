import { allowlistExpiring } from './allowlist-expiring.ts';
import { allowlistStale } from './allowlist-stale.ts';
import { allowlistTooWide } from './allowlist-too-wide.ts';
import { allowlistUnreviewed } from './allowlist-unreviewed.ts';
import { authHeader } from './auth-header.ts';
import { contextNotAllowed } from './context-not-allowed.ts';
import { debugInProduction } from './debug-in-production.ts';
import { defaultKey } from './default-key.ts';
import { duplicate } from './duplicate.ts';
import { egressChanged } from './egress-changed.ts';
import { egressNotAllowed } from './egress-not-allowed.ts';
import { egressUnstable } from './egress-unstable.ts';
import { empty } from './empty.ts';
import { expectation } from './expectation.ts';
import { expired } from './expired.ts';
import { expiresSoon } from './expires-soon.ts';
import { frameworkPrefix } from './framework-prefix.ts';
import { hardcoded } from './hardcoded.ts';
import { incompletePair } from './incomplete-pair.ts';
import { insecureUrl } from './insecure-url.ts';
import { interpolatedUnchecked } from './interpolated-unchecked.ts';
import { ipv6NotCovered } from './ipv6-not-covered.ts';
import { liveKeyInDevelopment } from './live-key-in-development.ts';
import { malformed } from './malformed.ts';
import { mismatchedPair } from './mismatched-pair.ts';
import { missing } from './missing.ts';
import { missingSecret } from './missing-secret.ts';
import { misspelled } from './misspelled.ts';
import { neverLoaded } from './never-loaded.ts';
import { notPassedToBuild } from './not-passed-to-build.ts';
import { notPassedToContainer } from './not-passed-to-container.ts';
import { onlyInDevelopment } from './only-in-development.ts';
import { placeholder } from './placeholder.ts';
import { productionUsesDevelopmentHost } from './production-uses-development-host.ts';
import { publishableForSecret } from './publishable-for-secret.ts';
import { sameSecretEverywhere } from './same-secret-everywhere.ts';
import { secretInClient } from './secret-in-client.ts';
import { secretInFile } from './secret-in-file.ts';
import { secretInImage } from './secret-in-image.ts';
import { staleDeployment } from './stale-deployment.ts';
import { staleRotation } from './stale-rotation.ts';
import { staleTemplate } from './stale-template.ts';
import { testKeyInProduction } from './test-key-in-production.ts';
import type { Rule } from './types.ts';
import { undeclaredInTurbo } from './undeclared-in-turbo.ts';
import { undocumented } from './undocumented.ts';
import { unused } from './unused.ts';
import { wrongKind } from './wrong-kind.ts';
import { wrongScope } from './wrong-scope.ts';

/** All rules, in the order in which a reader meets them. */
export const rules: readonly Rule[] = [
  missing,
  missingSecret,
  empty,
  misspelled,
  expectation,
  malformed,
  placeholder,
  testKeyInProduction,
  liveKeyInDevelopment,
  secretInClient,
  publishableForSecret,
  wrongKind,
  mismatchedPair,
  incompletePair,
  sameSecretEverywhere,
  productionUsesDevelopmentHost,
  insecureUrl,
  debugInProduction,
  egressNotAllowed,
  egressChanged,
  ipv6NotCovered,
  egressUnstable,
  allowlistExpiring,
  allowlistTooWide,
  allowlistStale,
  allowlistUnreviewed,
  expired,
  expiresSoon,
  onlyInDevelopment,
  interpolatedUnchecked,
  defaultKey,
  authHeader,
  frameworkPrefix,
  duplicate,
  neverLoaded,
  contextNotAllowed,
  notPassedToBuild,
  notPassedToContainer,
  undeclaredInTurbo,
  wrongScope,
  staleDeployment,
  staleRotation,
  hardcoded,
  secretInFile,
  secretInImage,
  undocumented,
  staleTemplate,
  unused,
];
