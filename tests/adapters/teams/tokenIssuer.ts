/** Stands in for Microsoft's login: publishes a key and signs tokens with it, or with another one. */
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { CloudEndpoints } from '../../../src/adapters/teams/cloudAdapter.ts';

export type Claims = Readonly<Record<string, string | number>>;

export interface TokenIssuer {
  readonly endpoints: CloudEndpoints;
  /** A valid token for these claims, changed by `claims`. */
  readonly token: (claims?: Claims) => string;
  /** The same, signed with a key nobody knows. */
  readonly forged: () => string;
  readonly close: () => Promise<void>;
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const sign = (key: KeyObject, claims: Claims): string => {
  const unsigned = `${part({ alg: 'RS256', typ: 'JWT', kid: 'key-1' })}.${part(claims)}`;
  return `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(key, 'base64url')}`;
};

const newKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

export const startTokenIssuer = async (expected: Claims): Promise<TokenIssuer> => {
  const { publicKey, privateKey } = newKeys();
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'key-1', use: 'sig', endorsements: ['msteams'] };
  let url = '';
  const server = createServer((request, response) => {
    const document = request.url === '/keys' ? { keys: [key] } : { issuer: url, jwks_uri: `${url}/keys` };
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(document));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const claims = (): Claims => {
    const now = Math.floor(Date.now() / 1000);
    return { iss: url, nbf: now - 60, exp: now + 600, ...expected };
  };
  return {
    endpoints: {
      ToChannelFromBotLoginUrl: `${url}/login`,
      ToChannelFromBotOAuthScope: `${url}/scope`,
      ToBotFromChannelTokenIssuer: url,
      OAuthUrl: `${url}/oauth`,
      ToBotFromChannelOpenIdMetadataUrl: `${url}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/openid-emulator`,
      CallerId: 'urn:botframework:azure',
    },
    token: (changed = {}) => sign(privateKey, { ...claims(), ...changed }),
    forged: () => sign(newKeys().privateKey, claims()),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
