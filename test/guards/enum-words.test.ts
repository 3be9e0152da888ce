import { readFileSync } from 'node:fs';
import { catalog } from '@kenes/messages';
import { buildSchema, isEnumType } from 'graphql';
import { expect, it } from 'vitest';

/** Values that are told by something other than a word: an order of a list, a level of a point, a shape of data. */
const told = new Set([
  'AccountState',
  'BodyRecordOrder',
  'CalendarDayKind',
  'DeadlineDirection',
  'DisputeDecision',
  'DraftActOrder',
  'FormingBodyKind',
  'MeetingOrder',
  'MeetingPart',
  'MissionOrder',
  'ParameterUnit',
  'PointLevel',
  'PublishedKind',
  'RecommendationOrder',
  'SendingChannel',
  'TrackOrder',
  'VerdictOutcome',
]);

it('every state and kind that the API can name has its word', () => {
  const text = readFileSync(new URL('../../packages/schema/schema.graphql', import.meta.url), 'utf8');
  const types = Object.values(buildSchema(text).getTypeMap()).filter(isEnumType);
  const needed = types
    .filter(({ name }) => !name.startsWith('__') && !told.has(name))
    .flatMap((type) => type.getValues().map((value) => `${type.name}_${value.name}`));
  expect(needed.filter((key) => !(key in catalog.enums))).toEqual([]);
});
