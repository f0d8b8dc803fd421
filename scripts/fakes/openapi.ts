import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { at, isRecord, list } from './guards.ts';
import { documentedPath, type Judge, type Oracle } from './oracle.ts';

const CONVERTER = '@openapi-contrib/openapi-schema-to-json-schema';

type Convert = (schema: object) => object;

/**
 * GitHub's own description of its API: https://github.com/octokit/openapi
 * @param folder where the packages are installed
 * @param edition `api.github.com`, or `ghes-3.19` for GitHub Enterprise Server
 */
export function openapi(folder: string, edition: string): Oracle {
  const installed = createRequire(join(folder, 'package.json'));
  const file = `@octokit/openapi/generated/${edition}.deref.json`;
  const description: unknown = JSON.parse(readFileSync(installed.resolve(file), 'utf8'));
  const convert = converter(installed(CONVERTER));
  const ajv = new Ajv({ strict: false, allErrors: true, formats: FORMATS });
  const judges = new Map<string, Judge | undefined>();

  const judgeOf = (path: string, status: number): Judge | undefined => {
    const schema = schemaOf(description, path, status);
    if (!isRecord(schema)) return undefined;
    const validate = ajv.compile(closed(withoutDialect(convert(schema))));
    return (body) => {
      validate(body);
      return (validate.errors ?? []).map(
        ({ instancePath, message = '', params }) =>
          `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
      );
    };
  };
  return {
    title: `GitHub, ${edition}`,
    judgeOf: (exchange) => {
      const path = documentedPath(exchange);
      const key = `${exchange.answer.status} ${path}`;
      if (!judges.has(key)) judges.set(key, judgeOf(path, exchange.answer.status));
      return judges.get(key);
    },
    queryOf: (path) => {
      const operation = at(description, 'paths', path, 'get');
      if (operation === undefined) return undefined;
      return list(at(operation, 'parameters'))
        .filter((parameter) => at(parameter, 'in') === 'query')
        .map((parameter) => String(at(parameter, 'name')));
    },
  };
}

/** Errors look alike everywhere, though few operations list them: these do. */
const ERRORS = ['/repos/{owner}/{repo}', '404'] as const;
const INVALID = ['/repos/{owner}/{repo}/issues', '422'] as const;

function schemaOf(description: unknown, path: string, status: number): unknown {
  if (at(description, 'paths', path, 'get') === undefined || status === 304) return undefined;
  const [listed, as] = status === 422 ? INVALID : status >= 300 ? ERRORS : [path, String(status)];
  const responses = at(description, 'paths', listed, 'get', 'responses');
  return at(responses, as, 'content', 'application/json', 'schema');
}

function converter(module: unknown): Convert {
  const convert = at(module, 'openapiSchemaToJsonSchema');
  if (typeof convert !== 'function') throw new Error('The package to convert schemas has changed');
  return (schema) => convert(schema);
}

/** The result names draft 4, of which it uses nothing that newer drafts have changed. */
function withoutDialect(schema: object): object {
  return { ...schema, $schema: undefined };
}

/** Takes fields that the description does not know for invented ones. */
function closed(schema: unknown): object {
  if (!isRecord(schema)) return {};
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => {
    if (key === 'properties' && isRecord(value))
      return [
        key,
        Object.fromEntries(Object.entries(value).map(([name, one]) => [name, closed(one)])),
      ];
    if (key === 'items') return [key, closed(value)];
    return [key, key === 'anyOf' || key === 'oneOf' ? list(value).map(closed) : value];
  });
  const open = schema.additionalProperties !== undefined || schema.properties === undefined;
  return { ...Object.fromEntries(entries), ...(open ? {} : { additionalProperties: false }) };
}

const FORMATS = {
  'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text),
  uri: (text: string) => URL.canParse(text),
  email: true,
  int64: true,
  'repo.nwo': true,
} as const;
