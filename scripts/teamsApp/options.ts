/** The values that one installation of the app differs in, read from the command line. */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { Guid, HostName } from './manifest.ts';

/** What the placeholders `${{NAME}}` of the manifest are filled with. */
export interface PlaceholderValues {
  readonly TEAMS_APP_ID: string;
  readonly BOT_ID: string;
  readonly BOT_DOMAIN: string;
}

export interface PackageOptions {
  readonly values: PlaceholderValues;
  readonly out: string;
}

export const USAGE = `npm run package:teams -- --app-id <id> --domain <host> [--teams-app-id <id>] [--out <file>]

  --app-id        client id of the bot's identity (output "appId" of the deployment)
  --domain        host name of the bot, such as lotse.example.de (output "domain" of the deployment)
  --teams-app-id  id of the app in the Teams catalogue; the same as --app-id when left out
  --out           where to write the package; build/austausch-lotse.zip when left out`;

const OPTIONS = {
  'app-id': { type: 'string' },
  'teams-app-id': { type: 'string' },
  domain: { type: 'string' },
  out: { type: 'string', default: 'build/austausch-lotse.zip' },
} as const;

const parse = (argv: readonly string[]) => {
  try {
    return ok(parseArgs({ args: [...argv], options: OPTIONS, strict: true }).values);
  } catch (error) {
    if (error instanceof TypeError) return err([error.message]);
    throw error;
  }
};

const guidProblems = (option: string, value: string | undefined): readonly string[] => {
  if (value === undefined) return [`--${option} is missing.`];
  if (Guid.safeParse(value).success) return [];
  return [`--${option} "${value}" is not an id such as 7f0f1d6a-3c1b-4e0e-9f57-5a1c2d3e4f50.`];
};

const domainProblems = (domain: string | undefined): readonly string[] => {
  if (domain === undefined) return ['--domain is missing.'];
  return HostName.safeParse(domain).success
    ? []
    : [`--domain "${domain}" is not a bare host name: no https://, no path, no port.`];
};

/** Reports everything that is wrong at once, in sentences for the person at the terminal. */
export const readOptions = (argv: readonly string[]): Result<PackageOptions, readonly string[]> => {
  const parsed = parse(argv);
  if (!parsed.ok) return parsed;
  const { 'app-id': appId, 'teams-app-id': teamsAppId = appId, domain, out } = parsed.value;
  const problems = [
    ...guidProblems('app-id', appId),
    ...(teamsAppId === appId ? [] : guidProblems('teams-app-id', teamsAppId)),
    ...domainProblems(domain),
  ];
  if (problems.length > 0 || !appId || !teamsAppId || !domain) return err(problems);
  return ok({ values: { TEAMS_APP_ID: teamsAppId, BOT_ID: appId, BOT_DOMAIN: domain.toLowerCase() }, out });
};
