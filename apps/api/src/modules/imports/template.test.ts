import { renderImportTemplate } from '@kenes/documents';
import { locales } from '@kenes/messages';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { fieldsOf, headRow, neededOf, proposeMapping } from './fields.ts';
import { ImportKind } from './import.enums.ts';
import { readBytes } from './reading/read-table.ts';
import { registerTemplateRoutes } from './template.routes.ts';
import { rowsBelow, templateOf } from './template.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe.each(Object.values(ImportKind))('the template of %s', (kind) => {
  it.each(locales)(
    'in %s is read back: each head finds its own field, and the example is nobody’s row',
    async (locale) => {
      const template = templateOf(kind, locale, '2026-11-23');
      const bytes = await renderImportTemplate(template);
      const { rows, notes } = await readBytes(bytes, xlsx);
      expect(notes).toEqual([]);
      const heads = rows[headRow(kind, rows)]?.cells ?? [];
      expect(proposeMapping(kind, heads).map(({ field }) => field)).toEqual(
        fieldsOf[kind].filter((field) => field !== 'FULL_NAME'),
      );
      expect(rows).toHaveLength(2);
      expect(rowsBelow(kind, rows, 0)).toEqual([]);
      expect(Buffer.from(bytes).equals(Buffer.from(await renderImportTemplate(template)))).toBe(true);
    },
  );

  it('every needed field is a field of the kind', () => {
    for (const group of neededOf[kind]) for (const field of group) expect(fieldsOf[kind]).toContain(field);
  });
});

describe('the route of templates', () => {
  const api = useApi();

  async function get(capacity: Capacity, path: string) {
    const app = Fastify();
    const requester = {
      capacity,
      sessionId: null,
      locale: 'ru',
      client: { address: '127.0.0.1', agent: null, trusted: true },
    };
    registerTemplateRoutes(app, api(), async () => requester as never);
    return app.inject({ url: path });
  }

  it('gives the secretariat a workbook to save; to others and of other kinds there is none', async () => {
    const council = await aCouncil(api());
    const who = inTenant(council.id, (await anAccount(api())).id);
    const given = await get(who, '/documents/import-template/letters.xlsx?lang=kk');
    expect(given.statusCode).toBe(200);
    expect(given.headers['content-disposition']).toContain('attachment');
    expect((await readBytes(given.rawPayload, xlsx)).sheet).toBe('Хаттар');
    expect((await get(who, '/documents/import-template/others.xlsx')).statusCode).toBe(404);
    expect((await get({ kind: 'PUBLIC' }, '/documents/import-template/letters.xlsx')).statusCode).toBe(404);
  });
});
