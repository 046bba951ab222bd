/** Reads the settings from the environment, once. `.env.example` describes each of them. */
import { z } from 'zod/v4';

const port = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number')
    .transform(Number)
    .refine((value) => value <= 65_535, 'must be at most 65535')
    .default(fallback);

const count = ({ fallback, most }: { readonly fallback: number; readonly most: number }) =>
  z
    .string()
    .regex(/^\d{1,4}$/, 'must be a number')
    .transform(Number)
    .refine((value) => value >= 1 && value <= most, `must be from 1 to ${most}`)
    .default(fallback);

const text = z.string().trim().min(1, 'must not be empty');

/** An empty list would let in everybody, so a list without an id is a mistake. */
const tenants = z
  .string()
  .transform((list) => list.split(',').flatMap((tenant) => (tenant.trim() === '' ? [] : [tenant.trim()])))
  .pipe(z.array(z.guid('must be tenant ids, separated by commas')).min(1, 'must name a tenant'));

const Environment = z.object({
  PORT: port(3978),
  PLAYGROUND_PORT: port(56_150),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
  DATA_FILE: text.default('data/austausch-lotse.db'),
  OWN_TEMPLATES: text.optional(),
  COSMOS_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  COSMOS_DATABASE: text.default('austausch-lotse'),
  COSMOS_CONTAINER: text.default('documents'),
  COSMOS_KEY: text.optional(),
  MICROSOFT_APP_ID: z.guid().optional(),
  MICROSOFT_APP_TYPE: z.enum(['UserAssignedMSI', 'SingleTenant']).default('UserAssignedMSI'),
  MICROSOFT_APP_TENANT_ID: z.guid().optional(),
  MICROSOFT_APP_PASSWORD: text.optional(),
  AZURE_CLIENT_ID: z.guid().optional(),
  ALLOWED_TENANTS: tenants.optional(),
  TEAMS_CALLS_PER_SECOND: count({ fallback: 25, most: 1000 }),
  REPLICAS: count({ fallback: 1, most: 100 }),
  RETENTION_MONTHS: count({ fallback: 12, most: 120 }),
  PUBLIC_URL: z.url({ protocol: /^https$/ }).optional(),
  NODE_ENV: z.string().optional(),
});
type Environment = z.infer<typeof Environment>;

export interface Registration {
  readonly appId: string;
  readonly appType: 'UserAssignedMSI' | 'SingleTenant';
  readonly tenantId: string;
  readonly appPassword?: string;
}

export interface Config {
  readonly port: number;
  readonly playgroundPort: number;
  readonly logLevel: string;
  /** Where people reach the bot's web server, without a slash at the end; missing where nobody has said so. */
  readonly publicUrl?: string;
  readonly dataFile: string;
  /** A folder with checklist templates of the municipality's own. */
  readonly ownTemplates?: string;
  readonly cosmos?: {
    readonly endpoint: string;
    readonly database: string;
    readonly container: string;
    readonly key?: string;
    readonly clientId?: string;
  };
  /** Missing in local mode: then nobody is authenticated, and only this machine may connect. */
  readonly registration?: Registration;
  /** Empty in local mode, where the test client's tenant is as good as any. */
  readonly allowedTenants: readonly string[];
  /** Of this process, for each tenant: its share where several run. */
  readonly callsPerSecond: number;
  /** How many processes run, this one included. */
  readonly replicas: number;
  /** How long a closed exchange is kept before it is deleted. */
  readonly retentionMonths: number;
}

const problem = (message: string): Error => new Error(`A setting is wrong: ${message}. See .env.example.`);

const registrationFrom = (environment: Environment): Registration | undefined => {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TYPE: appType } = environment;
  const { MICROSOFT_APP_TENANT_ID: tenantId, MICROSOFT_APP_PASSWORD: appPassword } = environment;
  if (appId === undefined) {
    if (environment.NODE_ENV === 'production') throw problem('MICROSOFT_APP_ID is required in production');
    return undefined;
  }
  if (tenantId === undefined) throw problem('MICROSOFT_APP_TENANT_ID is required with MICROSOFT_APP_ID');
  if (appType === 'SingleTenant' && appPassword === undefined)
    throw problem('MICROSOFT_APP_PASSWORD is required with MICROSOFT_APP_TYPE=SingleTenant');
  return { appId, appType, tenantId, ...(appPassword === undefined ? {} : { appPassword }) };
};

const cosmosFrom = (environment: Environment): NonNullable<Config['cosmos']> | undefined => {
  const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, AZURE_CLIENT_ID: clientId } = environment;
  if (endpoint === undefined) return undefined;
  return {
    endpoint,
    database: environment.COSMOS_DATABASE,
    container: environment.COSMOS_CONTAINER,
    ...(key === undefined ? {} : { key }),
    ...(clientId === undefined ? {} : { clientId }),
  };
};

const tenantsFrom = (
  { ALLOWED_TENANTS: listed }: Environment,
  registration: Registration | undefined,
): readonly string[] => listed ?? (registration === undefined ? [] : [registration.tenantId]);

/** An empty variable counts as not set. Throws one clear sentence about the first setting that does not fit. */
export const readConfig = (variables: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw problem(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const environment = parsed.data;
  const registration = registrationFrom(environment);
  const cosmos = cosmosFrom(environment);
  return {
    port: environment.PORT,
    playgroundPort: environment.PLAYGROUND_PORT,
    // On one's own machine the console belongs to the person who tries the bot out.
    logLevel: environment.LOG_LEVEL ?? (registration === undefined ? 'warn' : 'info'),
    dataFile: environment.DATA_FILE,
    ...(environment.OWN_TEMPLATES === undefined ? {} : { ownTemplates: environment.OWN_TEMPLATES }),
    ...(environment.PUBLIC_URL === undefined ? {} : { publicUrl: environment.PUBLIC_URL.replace(/\/+$/, '') }),
    ...(cosmos === undefined ? {} : { cosmos }),
    ...(registration === undefined ? {} : { registration }),
    allowedTenants: tenantsFrom(environment, registration),
    callsPerSecond: environment.TEAMS_CALLS_PER_SECOND / environment.REPLICAS,
    replicas: environment.REPLICAS,
    retentionMonths: environment.RETENTION_MONTHS,
  };
};
