'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const IssueCalendarFeed = graphql(
  `mutation IssueCalendarFeed($input: IssueCalendarFeedInput!) { issueCalendarFeed(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RevokeCalendarFeed = graphql(
  `mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

/** What a person may do with their calendars' addresses. */
export const calendarActs = {
  issueCalendarFeed: async (base: ActInput, v: FormValues) =>
    (await perform(IssueCalendarFeed, { input: { ...base, councilId: v.text('councilId'), bodyId: v.text('bodyId') } }))
      .issueCalendarFeed,
  revokeCalendarFeed: async (base: ActInput, v: FormValues) =>
    (
      await perform(RevokeCalendarFeed, {
        input: { ...base, id: v.need('id'), expectedVersion: v.whole('expectedVersion') },
      })
    ).revokeCalendarFeed,
};
