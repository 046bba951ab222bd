/** What Teams demands of a filled manifest (schema 1.19), as far as this app uses it, checked before an upload fails. */
import { z } from 'zod/v4';

/** The nil GUID is refused: it is what a forgotten template leaves. */
export const Guid = z.string().regex(/^(?!0{8}-)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'not a GUID');

/** A host name that Teams can reach: no scheme, port or path, and not a name without a dot. */
export const HostName = z
  .string()
  .regex(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i, 'not a host name');

const HttpsUrl = z.url({ protocol: /^https$/ }).max(2048);
const text = (longest: number) => z.string().min(1).max(longest);

const CommandList = z.strictObject({
  scopes: z.array(z.enum(['personal', 'team'])).min(1),
  commands: z.array(z.strictObject({ title: text(32), description: text(128) })).max(10),
});

const Bot = z.strictObject({
  botId: Guid,
  scopes: z.array(z.enum(['personal', 'team'])).min(1),
  isNotificationOnly: z.boolean(),
  supportsCalling: z.boolean(),
  supportsVideo: z.boolean(),
  supportsFiles: z.boolean(),
  commandLists: z.array(CommandList).max(3),
});

const Parameter = z.strictObject({
  name: text(64),
  title: text(32),
  description: text(128),
  inputType: z.literal('text'),
});

const commandFields = { id: text(64), title: text(32), description: text(128) };

const ExtensionCommand = z.discriminatedUnion('type', [
  z.strictObject({
    ...commandFields,
    type: z.literal('action'),
    context: z.array(z.enum(['compose', 'commandBox', 'message'])).min(1),
    fetchTask: z.literal(true),
  }),
  z.strictObject({
    ...commandFields,
    type: z.literal('query'),
    context: z.array(z.enum(['compose', 'commandBox'])).min(1),
    initialRun: z.boolean(),
    // Teams lets one parameter be searched by; a second one would need a form.
    parameters: z.array(Parameter).length(1),
  }),
]);

const ComposeExtension = z.strictObject({
  botId: Guid,
  canUpdateConfiguration: z.literal(false),
  commands: z.array(ExtensionCommand).min(1).max(10),
});

/** Strict on purpose: a property that nobody thought about, a permission for example, is refused. */
export const Manifest = z.strictObject({
  $schema: z.literal('https://developer.microsoft.com/json-schemas/teams/v1.19/MicrosoftTeams.schema.json'),
  manifestVersion: z.literal('1.19'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: Guid,
  developer: z.strictObject({
    name: text(32),
    websiteUrl: HttpsUrl,
    privacyUrl: HttpsUrl,
    termsOfUseUrl: HttpsUrl,
  }),
  localizationInfo: z.strictObject({
    defaultLanguageTag: z.literal('de'),
    additionalLanguages: z.array(z.strictObject({ languageTag: z.string(), file: z.string() })),
  }),
  name: z.strictObject({ short: text(30), full: text(100) }),
  description: z.strictObject({ short: text(80), full: text(4000) }),
  icons: z.strictObject({ color: z.string(), outline: z.string() }),
  accentColor: z.string().regex(/^#[0-9A-F]{6}$/i),
  defaultInstallScope: z.enum(['personal', 'team']),
  bots: z.array(Bot).length(1),
  composeExtensions: z.array(ComposeExtension).length(1),
  validDomains: z.array(HostName).max(16),
});
export type Manifest = z.infer<typeof Manifest>;

/** A localisation file: the path of a string in the manifest, such as `bots[0].commandLists[1].commands[0].title`. */
export const Translation = z.record(z.string(), z.string());
export type Translation = Readonly<Record<string, string>>;
