/** Which connector may be talked to: the address comes in with every activity, and our token goes out to it. */

const isMicrosoft = ({ protocol, hostname, username, password }: URL): boolean =>
  protocol === 'https:' &&
  username === '' &&
  password === '' &&
  (hostname === 'smba.trafficmanager.net' || hostname.endsWith('.botframework.com'));

const isThisMachine = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** In local mode there is no token to lose, and only a client on this machine is served. */
export const isTrustedService = (serviceUrl: string, isLocal: boolean): boolean => {
  const url = URL.parse(serviceUrl);
  if (url === null) return false;
  return isLocal ? isThisMachine(url) : isMicrosoft(url);
};
