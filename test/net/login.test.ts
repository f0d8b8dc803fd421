import { expect, test } from 'vitest';
import { digestAnswer } from '../../src/net/login.ts';

const call = { method: 'GET', uri: '/dir/index.html' };
const who = { user: 'Mufasa', password: 'Circle of Life' };

// https://www.rfc-editor.org/rfc/rfc7616#section-3.9.1
const rfc7616 = {
  realm: 'http-auth@example.org',
  qop: 'auth, auth-int',
  nonce: '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v',
  opaque: 'FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS',
};
const cnonce = 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ';

test.each([
  ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
  ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
])('the example of the standard, by %s', (algorithm, response) => {
  const header = digestAnswer({ ...rfc7616, algorithm }, call, { ...who, cnonce });
  expect(header).toContain(`response="${response}"`);
  expect(header).toContain('opaque="FQhe/');
  expect(header).not.toContain('Circle');
});
