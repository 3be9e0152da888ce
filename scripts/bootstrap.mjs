// Runs on the machine's own Node (20 or newer) before anything is installed: only what Node itself brings.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const lockFile = join(root, 'package-lock.json');
const wantedMajor = 26;

/** Installs what is missing, then runs `script` under the Node that came with it; ends as that program ends. */
export async function runUnderOwnNode(script, parameters) {
  await installWhatIsMissing();
  const child = spawn(ownNode(), [join(root, script), ...parameters], {
    cwd: root,
    // The channel closes when we die, even by kill -9: that is how the program below learns of it.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${join(modules, '.bin')}:${process.env.PATH ?? ''}` },
  });
  // Ctrl-C reaches the whole group by itself; the program below decides when all is over.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  if (process.env.npm_lifecycle_event !== undefined) whenNpmIsGone(() => child.kill('SIGTERM'));
  child.once('error', (problem) => giveUp(`Node ${wantedMajor} could not be started: ${problem.message}.`));
  child.once('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
}

/** npm runs us through a shell that dies of SIGTERM without passing it on: we notice that our parents changed. */
function whenNpmIsGone(stop) {
  const before = parents();
  const timer = setInterval(() => {
    if (parents() === before) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}

function parents() {
  const shell = process.ppid;
  try {
    return `${shell} ${/\) . (\d+)/.exec(readFileSync(`/proc/${shell}/stat`, 'utf8'))?.[1]}`;
  } catch {
    return String(shell);
  }
}

async function installWhatIsMissing() {
  if (isInstalled()) return;
  if (process.platform === 'win32') giveUp('Kenes does not run on Windows itself: run it inside WSL.');
  const fresh = !existsSync(modules);
  const log = join(resolve(root, process.env.KENES_DATA_DIR ?? '.kenes'), 'logs', 'install.log');
  mkdirSync(dirname(log), { recursive: true });
  const show = meter('Installing dependencies', fresh ? foldersWanted() : 0);
  const failed = await npm(fresh ? ['ci'] : ['install', '--no-save'], log);
  show.end(failed === undefined);
  if (failed !== undefined) {
    giveUp(
      `The dependencies could not be installed (${failed}): is the package registry reachable and the disk not full? See ${log}.`,
    );
  }
}

/** npm keeps beside the packages a list of what it has put there: everything the lockfile wants must stand in it. */
function isInstalled() {
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages);
  // What is optional may be for another platform.
  return wanted.every(
    ([path, { version, optional, devOptional }]) =>
      !path.includes('node_modules/') ||
      optional ||
      devOptional ||
      (path in present && present[path].version === version),
  );
}

function npm(parameters, log) {
  return new Promise((done) => {
    const output = openSync(log, 'w');
    const child = spawn('npm', [...parameters, '--no-audit', '--no-fund', '--include=dev', '--include=optional'], {
      cwd: root,
      stdio: ['ignore', output, output],
      env: { ...process.env, NODE_ENV: 'development' },
    });
    closeSync(output);
    child.once('error', (problem) => done(problem.message));
    child.once('exit', (code) => done(code === 0 ? undefined : `npm ended with ${code}`));
  });
}

/** The Node installed as a dependency; the machine's own where it is new enough and that one does not run here. */
function ownNode() {
  const installed = join(modules, '.bin', 'node');
  for (const program of [installed, process.execPath]) {
    const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    if (Number.parseInt((stdout ?? '').slice(1), 10) >= wantedMajor) return program;
  }
  return giveUp(
    `Node ${wantedMajor} is not available as a dependency for ${process.platform} ${process.arch}: install Node ${wantedMajor} and start again.`,
  );
}

/** How many packages of the lockfile are for this platform and lie at the top of node_modules. */
function foldersWanted() {
  const fits = (list, own) => list === undefined || list.includes(own);
  const packages = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages);
  return packages.filter(
    ([path, { os, cpu, libc }]) =>
      /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) &&
      fits(os, process.platform) &&
      fits(cpu, process.arch) &&
      fits(libc, 'glibc'),
  ).length;
}

/** npm makes all folders at once and fills them one by one: those count that hold their package.json. */
function foldersPresent() {
  if (!existsSync(modules)) return 0;
  const filled = (folder) => existsSync(join(modules, folder, 'package.json'));
  return readdirSync(modules)
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
    )
    .filter(filled).length;
}

/** A line that grows on a terminal, and a line now and then elsewhere. `wanted` 0: only seconds. */
function meter(text, wanted) {
  const started = Date.now();
  const terminal = process.stdout.isTTY === true;
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const part = () => (wanted === 0 ? '' : ` ${Math.min(99, Math.round((100 * foldersPresent()) / wanted))} %`);
  if (!terminal) console.log(`  ${text} …`);
  const timer = setInterval(
    () =>
      terminal
        ? process.stdout.write(`\r\x1b[K  ${text}${part()}  ${seconds()}`)
        : console.log(`  ${text}${part()}  ${seconds()}`),
    terminal ? 500 : 15_000,
  );
  return {
    end(well) {
      clearInterval(timer);
      console.log(`${terminal ? '\r\x1b[K' : ''}${well ? '✓' : '✗'} ${text}  ${seconds()}`);
    },
  };
}

/** One sentence, no stack. */
function giveUp(sentence) {
  console.error(`✗ ${sentence}`);
  process.exit(1);
}
