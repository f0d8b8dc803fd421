import { readJson } from '../../../formats/json.ts';
import { validateAzureRanges } from '../forms.gen.js';
import { type Form, tokenOf } from './form.ts';

/**
 * https://learn.microsoft.com/azure/virtual-network/service-tags-overview: `AzureCloud.<region>` is all
 * of a region, customers included, and `AzureCloud` all regions once more.
 */
export const azure: Form = (text) => {
  const parsed = readJson(text);
  if (!parsed.ok || !validateAzureRanges(parsed.value)) return undefined;
  const { values, changeNumber } = parsed.value;
  const blocks = values
    .filter(({ name }) => name !== 'AzureCloud')
    .flatMap(({ name, properties }) => {
      const region = /^AzureCloud\.(.+)$/.exec(name)?.[1];
      const said =
        region === undefined ? { label: name } : ({ label: region, shared: true } as const);
      return properties.addressPrefixes.map((range) => ({ range, ...said }));
    });
  return { blocks, ...tokenOf(changeNumber) };
};
