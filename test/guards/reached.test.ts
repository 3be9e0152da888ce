import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSchema } from '@kenes/api/schema';
import { type FieldNode, isInputObjectType, Kind, parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './support/source.ts';

const schema = createSchema();

/** Acts that no page offers, and why. A new act is offered by a page, or stands here with its reason. */
const withoutPage: Readonly<Record<string, string>> = {
  amendCalendar: 'the platform enters a later decree on days off by the API',
  amendOrganisation: 'the platform corrects its register by the API',
  appointOfficer: 'bodies invite their officers; the platform appoints by the API',
  archiveTenant: 'the platform’s own hand, by the API',
  confirmVisit: 'a visit is recorded without it; nothing waits for it',
  disableAccount: 'the platform’s own hand, by the API',
  enableAccount: 'the platform’s own hand, by the API',
  openTenant: 'the platform’s own hand, by the API',
  recomputeClocks: 'the platform’s own hand, after a calendar was amended',
  resumeTenant: 'the platform’s own hand, by the API',
  suspendTenant: 'the platform’s own hand, by the API',
};

/** What a form leaves out of an act, and why: by the input and its field. */
const withoutControl: Readonly<Record<string, string>> = {
  'InviteToTenantInput.tenantId': 'the council one acts in',
  'RegisterOrganisationInput.councilForbidden': 'the platform’s only (PC-STAT-03)',
  'RegisterOrganisationInput.specialRegime': 'the platform’s only (PC-CTRL-05)',
};

/** Root fields that the documents of the web ask. */
const asked = new Set<string>();
for (const text of Object.values(
  JSON.parse(readFileSync(join(root, 'packages/schema/documents.json'), 'utf8')) as Record<string, string>,
))
  visit(parse(text), {
    OperationDefinition: ({ selectionSet }) => {
      for (const field of selectionSet.selections.filter((one): one is FieldNode => one.kind === Kind.FIELD))
        asked.add(field.name.value);
    },
  });

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

describe('what the API can do', () => {
  it('each act is offered by a page, or says why not', () => {
    const unreached = mutations.map(({ name }) => name).filter((name) => !asked.has(name));
    expect(unreached.toSorted()).toEqual(Object.keys(withoutPage).toSorted());
  });

  it('each field of an act that a page offers is said by some form, or says why not', () => {
    const words = new Set(
      sourceFiles(/^apps\/web\/src\/.*\.tsx?$/)
        .filter(({ path }) => !path.includes('graphql-env'))
        .flatMap(({ text }) => text.match(/\w+/g) ?? []),
    );
    const unsaid = mutations
      .filter(({ name }) => asked.has(name))
      .flatMap(({ args }) => args.map(({ type }) => String(type).replace(/\W/g, '')))
      .flatMap((name) => {
        const type = schema.getType(name);
        if (!isInputObjectType(type)) return [];
        return Object.keys(type.getFields()).flatMap((field) => (words.has(field) ? [] : [`${name}.${field}`]));
      });
    expect([...new Set(unsaid)].toSorted()).toEqual(Object.keys(withoutControl).toSorted());
  });
});
