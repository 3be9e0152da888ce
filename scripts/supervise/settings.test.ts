import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';

describe('what the operator chose', () => {
  test('nothing chosen: web on 3000, API on 4000, on this machine only, with the demo year', () => {
    expect(readSettings({})).toMatchObject({
      webPort: 3000,
      apiPort: 4000,
      host: '127.0.0.1',
      webUrl: 'http://localhost:3000',
      production: false,
      demo: true,
    });
  });

  test('production never performs the demo year', () => {
    expect(readSettings({ KENES_ENV: 'production' })).toMatchObject({ production: true, demo: false });
  });

  test.each(['0', '65536', '3000.5', 'web', '-1'])('a port that is none is refused by its variable: %s', (port) => {
    expect(() => readSettings({ KENES_WEB_PORT: port })).toThrow(/^KENES_WEB_PORT must be a port number/);
  });

  test('one port for both servers is refused', () => {
    expect(() => readSettings({ KENES_API_PORT: '3000' })).toThrow('KENES_WEB_PORT and KENES_API_PORT are both 3000');
  });

  test('an environment that nobody knows is refused', () => {
    expect(() => readSettings({ KENES_ENV: 'staging' })).toThrow('KENES_ENV must be development, production or test');
  });
});
