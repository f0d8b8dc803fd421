import type { SecretInImage } from '../model/index.ts';
import type { Rule } from './types.ts';

/** ARG and ENV keep what they are given, where everybody with the image or its cache can read it. */
export const secretInImage: Rule = {
  id: 'secret-in-image',
  severity: 'warning',
  title: 'A Dockerfile keeps a credential in the image or its history',
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== 'secret-in-image') continue;
      const { name, component, place } = fact;
      yield {
        name,
        component,
        message: messageOf(fact),
        location: place,
        remedy: {
          text: `Mount it where the build uses it and give it with --secret id=${name},env=${name}, or give it to the container when that runs; then replace the value`,
          line: { file: place.file, text: `RUN --mount=type=secret,id=${name},env=${name} …` },
          url: 'https://docs.docker.com/build/building/secrets/',
        },
        subject: place.file,
      };
    }
  },
};

function messageOf({ name, how, shipped, place }: SecretInImage): string {
  const given = how === 'literal' ? 'has its value in' : 'is handed to the build by';
  const shown = shipped
    ? '`docker history` shows it to everybody who has the image'
    : "the build's cache and provenance keep it";
  return `${name} ${given} ${place.file}, and ${shown}`;
}
