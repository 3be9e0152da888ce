import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type Capacity, worksWithCandidates } from '../kernel/capacity.ts';
import type { Operation } from '../kernel/context.ts';
import type { LiveChannel } from '../modules/live/live-channel.ts';
import type { RequestMarks } from './request.ts';
import type { SharedRead } from './shared-reads.ts';

/** Who is shown the same: what the database and the resolvers know of the capacity beside whose it is. */
function audienceOf(capacity: Capacity): string | null {
  if (capacity.kind === 'SCREEN') return `screen:${capacity.tenantId}:${capacity.meetingId}`;
  if (capacity.kind !== 'TENANT') return null;
  // A group's member sees the candidates of that group: there the database itself asks who it is.
  if (worksWithCandidates(capacity) && !capacity.roles.includes('SECRETARIAT')) return null;
  return `tenant:${capacity.tenantId}:${[...capacity.roles].sort().join()}`;
}

/** Gives the answer of one read to all who follow the same sitting and ask the same at the same time. */
export function readTogether(channel: LiveChannel): ApolloServerPlugin<Operation & RequestMarks> {
  return {
    async requestDidStart({ contextValue }) {
      const { following, ownDocument } = contextValue;
      if (!following || !ownDocument) return;
      const { reads } = channel;
      let key = '';
      let first: SharedRead | null = null;
      return {
        async responseForOperation({ operation, operationName, queryHash, request }) {
          const variables = request.variables ?? {};
          const audience = audienceOf(contextValue.capacity);
          if (operation.operation !== 'query' || !audience || !Object.values(variables).includes(following.id))
            return null;
          key = JSON.stringify([
            audience,
            queryHash,
            operationName,
            contextValue.locale,
            String(contextValue.clock.today()),
            Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1)),
          ]);
          // Who hears nothing cannot know that an answer is old.
          if (!channel.hears) return null;
          const joined = reads.join(key, following.uuid, following.seen);
          if (joined === 'ALONE') return null;
          if ('first' in joined) {
            first = joined.first;
            return null;
          }
          const answer = await joined.answer;
          if (!answer) return null;
          reads.given += 1;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: answer } };
        },
        async willSendResponse({ response, errors }) {
          if (!first) return;
          const { personal } = following;
          const { body } = response;
          const shared = body.kind === 'single' && !errors && !body.singleResult.errors && !personal;
          reads.done(key, first, shared ? { ...body.singleResult } : null, personal);
        },
      };
    },
  };
}
