import { charactersOf, hasSome } from './characters.ts';
import type { Named } from './subject.ts';
import { united } from './united.ts';

/** Says where a value is kept, instead of it: each as the store writes it. */
const REFERENCES = united([
  // https://developer.1password.com/docs/cli/secret-reference-syntax/
  /^op:\/\/\S/,
  // https://github.com/helmfile/vals
  /^ref\+[a-z]/,
  /^(?:vault|sm|ssm|secretsmanager|awssm|gcpsm|doppler|infisical|keyvault|kms|aws-sm):/i,
  // https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_iam-permissions.html
  /^arn:aws[a-z-]*:(?:secretsmanager|ssm|kms):/,
  // https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets
  /^projects\/[^/\s]+\/secrets\/\S/,
  // https://learn.microsoft.com/azure/app-service/app-service-key-vault-references
  /^@Microsoft\.KeyVault\(/i,
  // https://dotenvx.com/docs/env-file, https://getsops.io/docs/
  /^encrypted:/,
  /^ENC\[/,
  // https://docs.docker.com/compose/how-tos/use-secrets/
  /^\/run\/secrets\/\S/,
  /^(?:file:\/\/)?(?:\.{1,2}|~)?\/[\w./@ -]{1,200}\.(?:pem|key|crt|cer|json|p12|pfx|txt)$/,
]);

/** What each of them starts with, in either case. */
const STARTS: ReadonlySet<string> = new Set('orvsagdikpef@/.~ORVSAGDIKPEF');
/** One of these stands in each. */
const SEPARATORS = charactersOf(':+/[');

/** Whether a value only points to where the real one is. */
export function isReference({ value, characters, isSecret }: Named): boolean {
  if (!hasSome(characters, SEPARATORS) || !STARTS.has(value.charAt(0))) return false;
  if (value.length >= LONGEST) return false;
  return (isSecret && FILE.test(value)) || REFERENCES.some((pattern) => pattern.test(value));
}

/** Under another name it may be a database. */
const FILE = /^file:\/\/\/\S/;

/** Longer texts are files. */
const LONGEST = 1000;
