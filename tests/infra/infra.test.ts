/** What can be said about the Azure templates without Azure: their parts fit, and their promises about data are there. */
import assert from 'node:assert/strict';
import { dueQuery } from '../../src/adapters/cosmos/cosmosStore.ts';
import {
  appSettingsOf,
  indexedPathsOf,
  modulesOf,
  outputsOf,
  outputUsesOf,
  parametersOf,
  readRepositoryFile,
} from './bicep.ts';

/** Settings that App Service reads itself; the bot does not know them. */
const OWNED_BY_APP_SERVICE = ['SCM_DO_BUILD_DURING_DEPLOYMENT'];

const main = readRepositoryFile('infra/main.bicep');
const web = readRepositoryFile('infra/modules/web.bicep');
const cosmos = readRepositoryFile('infra/modules/cosmos.bicep');

describe('the Azure templates', () => {
  it('name no setting that .env.example does not explain', () => {
    const explained = readRepositoryFile('.env.example');
    const settings = appSettingsOf(web).filter((name) => !OWNED_BY_APP_SERVICE.includes(name));
    assert.ok(settings.length >= 8);
    assert.deepEqual(
      settings.filter((name) => !new RegExp(`^#? ?${name}=`, 'm').test(explained)),
      [],
    );
  });

  it('hand no secret to the app', () => {
    assert.deepEqual(
      appSettingsOf(web).filter((name) => /PASSWORD|SECRET|KEY/.test(name)),
      [],
    );
    assert.doesNotMatch(main + web + cosmos, /listKeys|listConnectionStrings/);
  });

  for (const { path, given } of modulesOf(main)) {
    it(`give ${path} the parameters it has, and each that it needs`, () => {
      const parameters = parametersOf(readRepositoryFile(`infra/${path}`));
      const names = parameters.map(({ name }) => name);
      const needed = parameters.filter(({ hasDefault }) => !hasDefault).map(({ name }) => name);
      assert.deepEqual(
        given.filter((name) => !names.includes(name)),
        [],
      );
      assert.deepEqual(
        needed.filter((name) => !given.includes(name)),
        [],
      );
    });
  }

  it('read only outputs that the modules have', () => {
    const missing = outputUsesOf(main).filter(
      ([module, output]) => !outputsOf(readRepositoryFile(`infra/modules/${module}.bicep`)).includes(output),
    );
    assert.ok(modulesOf(main).length === 5);
    assert.deepEqual(missing, []);
  });

  it('have an example that sets only parameters of the main template', () => {
    const names = parametersOf(main).map(({ name }) => name);
    const set = [...readRepositoryFile('infra/main.bicepparam').matchAll(/^(?:\/\/ )?param (\w+) =/gm)];
    assert.ok(set.length > 0);
    assert.deepEqual(
      set.map(([, name = '']) => name).filter((name) => !names.includes(name)),
      [],
    );
  });

  it('switch database keys off and give the identity this database only', () => {
    assert.match(cosmos, /disableLocalAuth: true/);
    assert.match(cosmos, /scope: '\$\{account\.id\}\/dbs\/\$\{databaseName\}'/);
  });

  it('index what the search for due work compares, nothing else, and let nothing expire by itself', () => {
    const conditions = dueQuery(true).slice(dueQuery(true).indexOf('WHERE'));
    const compared = [...conditions.matchAll(/\bc\.([\w.]+)/g)].map(
      ([, field = '']) => `/${field.replaceAll('.', '/')}/?`,
    );
    assert.ok(compared.length > 1);
    assert.deepEqual(indexedPathsOf(cosmos), [...new Set(compared)]);
    assert.match(cosmos, /paths: \['\/partition'\]/);
    assert.match(cosmos, /excludedPaths: \[\{ path: '\/\*' \}\]/);
    assert.doesNotMatch(cosmos, /^\s*defaultTtl:/m);
  });

  it('keep the app awake, encrypted and without FTP', () => {
    for (const line of [/alwaysOn: true/, /httpsOnly: true/, /minTlsVersion: '1\.2'/, /ftpsState: 'Disabled'/]) {
      assert.match(web, line);
    }
    assert.match(web, /linuxFxVersion: 'NODE\|24-lts'/);
  });

  it('are described by outputs that the guide reads', () => {
    const read = [...readRepositoryFile('infra/README.md').matchAll(/\$\(output (\w+)\)/g)].map(
      ([, name = '']) => name,
    );
    assert.deepEqual(read, ['appId', 'domain', 'webAppName']);
    assert.deepEqual(
      read.filter((name) => !outputsOf(main).includes(name)),
      [],
    );
  });
});
